import cs from './cs.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import uk from './uk.json' with { type: 'json' };
import type { Locale } from './locales.ts';

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Dictionary = Readonly<Record<Key, string | Forms>>;
type Params = Readonly<Record<string, string | number>>;

/** Name of a sentence; Czech has them all. */
export type Key = keyof typeof cs;

/** Says a sentence in one language; `count` among the parameters chooses the plural. */
export type Translate = (key: Key, params?: Params) => string;

const dictionaries: Readonly<Record<Locale, Dictionary>> = { cs, en, uk };

const fill = (text: string, params: Params) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/**
 * The sentences of one language.
 *
 * @example translator('cs')('list.count', { count: 5 }) // '5 služeb'
 */
const translators = new Map<Locale, Translate>();

export function translator(locale: Locale): Translate {
  const made = translators.get(locale) ?? createTranslator(locale);
  translators.set(locale, made);
  return made;
}

function createTranslator(locale: Locale): Translate {
  const dictionary = dictionaries[locale];
  const plural = new Intl.PluralRules(locale);
  return (key, params = {}) => {
    const words = dictionary[key];
    if (typeof words === 'string') return fill(words, params);
    return fill(words[plural.select(Number(params['count']))] ?? words.other ?? '', params);
  };
}

/** Whether a dictionary has a sentence of that name: for names put together from data. */
export const isKey = (key: string): key is Key => Object.hasOwn(cs, key);
