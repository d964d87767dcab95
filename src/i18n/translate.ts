import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import type { Dictionary, Key, Translate } from './speak.ts';
import { speaker } from './speak.ts';

export type { Key, Translate } from './speak.ts';

const dictionaries: Readonly<Record<Locale, Dictionary>> = { cs, en, uk };

/**
 * The sentences of one language.
 *
 * @example translator('cs')('list.count', { count: 5 }) // '5 služeb'
 */
const translators = new Map<Locale, Translate>();

export function translator(locale: Locale): Translate {
  const made = translators.get(locale) ?? speaker(locale, dictionaries[locale]);
  translators.set(locale, made);
  return made;
}

/** Whether a dictionary has a sentence of that name: for names put together from data. */
export const isKey = (key: string): key is Key => Object.hasOwn(cs, key);
