interface Translated {
  readonly translations?: Readonly<Record<string, object | undefined>> | undefined;
}

/**
 * Whether an entry says anything in a language: whoever reads its page in it takes its files along in it too.
 *
 * @param original language in which the content is written
 */
export const speaks = ({ translations }: Translated, locale: string, original: string): boolean =>
  locale === original || Object.values(translations?.[locale] ?? {}).some((text) => text !== undefined);
