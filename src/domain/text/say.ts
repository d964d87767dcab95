/** A readable value and, where it is not in the page's language, the language it is in. */
export interface Said<Value> {
  readonly value: Value;
  readonly lang: string | undefined;
}

interface Translated {
  readonly translations?: Readonly<Record<string, object | undefined>> | undefined;
}

const isEmpty = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

/**
 * A field of an entry in a language; untranslated, it is said in the language of the content, marked with it.
 *
 * @param original language in which the content is written
 * @example say({ name: 'Jídlo', translations: { en: { name: 'Food' } } }, 'name', 'en', 'cs') // { value: 'Food', lang: undefined }
 */
export function say<Entry extends Translated, Key extends keyof Entry>(
  entry: Entry,
  key: Key,
  locale: string,
  original: string,
): Said<Entry[Key]> {
  const own = entry[key];
  if (locale === original || isEmpty(own)) return { value: own, lang: undefined };
  const translated = (entry.translations?.[locale] as Partial<Entry> | undefined)?.[key];
  return isEmpty(translated) ? { value: own, lang: original } : { value: translated as Entry[Key], lang: undefined };
}
