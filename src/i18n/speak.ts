import type cs from './cs.json';
import type { Locale } from './locales.ts';

/** A sentence in the plurals of its language. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
type Params = Readonly<Record<string, string | number>>;

/** Name of a sentence; Czech has them all. */
export type Key = keyof typeof cs;

/** All sentences of a language. */
export type Dictionary = Readonly<Record<Key, string | Forms>>;

/** Says a sentence in one language; `count` among the parameters chooses the plural. */
export type Translate = (key: Key, params?: Params) => string;

const fill = (text: string, params: Params) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

/** Speaks by a dictionary: apart from all of them, so that a browser loads the one it needs. */
export function speaker<Name extends string = Key>(
  locale: Locale,
  dictionary: Readonly<Record<Name, string | Forms>>,
): (key: Name, params?: Params) => string {
  const plural = new Intl.PluralRules(locale);
  return (key, params = {}) => {
    const words = dictionary[key];
    if (typeof words === 'string') return fill(words, params);
    return fill(words[plural.select(Number(params['count']))] ?? words.other ?? '', params);
  };
}
