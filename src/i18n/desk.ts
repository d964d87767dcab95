import cs from './desk/cs.json' with { type: 'json' };
import en from './desk/en.json' with { type: 'json' };
import uk from './desk/uk.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** Name of a sentence of the editor; Czech has them all. */
export type DeskKey = keyof typeof cs;

/** Says a sentence of the editor. */
export type DeskWords = (key: DeskKey, params?: Readonly<Record<string, string | number>>) => string;

const dictionaries: Readonly<Record<Locale, Readonly<Record<DeskKey, string>>>> = { cs, en, uk };

/** Sentences of the editor in one language. They are many, and no public page needs them. */
export const deskWords =
  (locale: Locale): DeskWords =>
  (key, params = {}) =>
    dictionaries[locale][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
