import type { Catalogue } from '../catalogue/catalogue.ts';
import { BUILT_IN } from './built-in.ts';
import { serviceSummaries, toSearchDocuments } from './documents.ts';
import { isLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { PackedIndex } from './pack.ts';
import { packIndex, sentencesOf } from './pack.ts';
import type { Synonyms } from './synonyms.ts';
import { linesOf, withoutForms, withoutIgnored } from './synonyms.ts';

type Own = NonNullable<Catalogue['synonyms']>;

const NONE: Own = { same: [], leading: [], ignored: [] };

/** The built-in synonyms of a language, and a town's own, which are in the language of its content. */
export function synonymsOf(
  { synonyms, settings }: Pick<Catalogue, 'synonyms' | 'settings'>,
  locale: Language,
): Synonyms[] {
  const { same, leading, ignored } = synonyms && settings.language === locale ? synonyms : NONE;
  return [
    ...withoutIgnored(BUILT_IN[locale], ignored),
    ...same.map(({ words }) => ({ from: words, to: words })),
    ...leading,
  ].filter(({ from, to }) => from.length > 0 && to.length > 0);
}

/** The index of a catalogue in a language, as it travels to a device. */
export function packCatalogue(catalogue: Catalogue, locale: Language): PackedIndex {
  const { language } = catalogue.settings;
  return packIndex(toSearchDocuments(catalogue, locale), {
    language: locale,
    original: isLanguage(language) ? language : locale,
  });
}

/**
 * The sentences of its services in a language, a line each. Only cards show them, so they are fetched with the first of
 * these, and what is found while somebody types need not wait for them.
 */
export const packSentences = (catalogue: Catalogue, locale: Language): string =>
  sentencesOf(serviceSummaries(catalogue, locale));

/**
 * The synonyms of a catalogue in a language as lines. They travel beside the index: they are the same for nearly every
 * town and stay in the browser while services change.
 */
export const packSynonyms = (catalogue: Catalogue, locale: Language): string =>
  linesOf(withoutForms(synonymsOf(catalogue, locale), locale));
