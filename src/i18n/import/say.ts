import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

/** Sentences of a command by their names. */
export type Dictionary = Readonly<Record<string, string>>;

const dictionaries = { cs, en, uk } satisfies Record<string, Dictionary>;

/** Languages in which an import reports. */
export type ReportLanguage = keyof typeof dictionaries;

/** Whether text names a language in which an import reports. */
export const isReportLanguage = (text: string): text is ReportLanguage => text in dictionaries;

/** Says a sentence; a key without one is said as it is. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/** Says the sentences of a dictionary. */
export const speaker =
  (dictionary: Dictionary): Say =>
  (key, params = {}) =>
    (dictionary[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/**
 * The sentences of import reports in one language.
 *
 * @example sayer('cs')('report.skipped', { count: 3 }) // 'Beze změny: 3'
 */
export const sayer = (language: ReportLanguage): Say => speaker(dictionaries[language]);
