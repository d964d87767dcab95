type Translations = Readonly<Record<string, object | undefined>> | undefined;

interface Translated {
  readonly translations?: Translations;
}

/**
 * Whether an entry says anything in a language: whoever reads its page in it takes its files along in it too.
 *
 * @param original language in which the content is written
 */
export const speaks = ({ translations }: Translated, locale: string, original: string): boolean =>
  locale === original || Object.values(translations?.[locale] ?? {}).some((text) => text !== undefined);

/** Texts in other languages without some of them. */
export const withoutTexts = <Texts extends Translations>(translations: Texts, left: object): Texts =>
  translations &&
  (Object.fromEntries(
    Object.entries(translations).map(([locale, texts]) => [locale, texts && { ...texts, ...left }]),
  ) as Texts);
