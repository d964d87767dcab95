import type { Language } from './language.ts';
import type { Synonyms } from './synonyms.ts';
import { CZECH_SYNONYMS } from './synonyms-czech.ts';
import { ENGLISH_SYNONYMS } from './synonyms-english.ts';
import { UKRAINIAN_SYNONYMS } from './synonyms-ukrainian.ts';

/** Synonyms that every town has, by the language of the page. */
export const BUILT_IN: Readonly<Record<Language, readonly Synonyms[]>> = {
  cs: CZECH_SYNONYMS,
  en: ENGLISH_SYNONYMS,
  uk: UKRAINIAN_SYNONYMS,
};
