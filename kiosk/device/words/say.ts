import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };

type Dictionary = Readonly<Record<string, string>>;

const dictionaries = { cs, en, uk } satisfies Record<string, Dictionary>;

/** Languages in which the device speaks. */
export type DeviceLanguage = keyof typeof dictionaries;

/** Whether text names a language in which the device speaks. */
export const isDeviceLanguage = (text: string): text is DeviceLanguage => text in dictionaries;

/** Says a sentence; a key without one is said as it is. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/**
 * The sentences of the device in one language.
 *
 * @example sayer('cs')('refusal.older', { sequence: 5, highest: 7 }) // 'Vydání 5 je starší než 7, …'
 */
export function sayer(language: DeviceLanguage): Say {
  const dictionary: Dictionary = dictionaries[language];
  return (key, params = {}) =>
    (dictionary[key] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
