import type { Language } from './language.ts';
import { tokensOf } from './analyse.ts';

/** What somebody may say, and what is then looked for as well. In a two-way group both are the same. */
export interface Synonyms {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether such words tell of danger, so that crisis lines come first. */
  readonly crisis?: boolean;
}

/** Synonyms of a town: its own, and words for which the built-in list is not to be used. */
export interface OwnSynonyms {
  readonly synonyms: readonly Synonyms[];
  readonly ignored: readonly string[];
}

/** A rule over stems. */
export interface Rule {
  readonly from: readonly (readonly string[])[];
  readonly to: readonly (readonly string[])[];
  readonly crisis: boolean;
}

const words = (list: string) => list.split(',').map((word) => word.trim());

/**
 * Synonyms from lines: words between commas mean the same; left of `>` stands what people say for what is on its right;
 * `!` marks danger.
 *
 * @example parseSynonyms('pracák, úřad práce') // [{ from: ['pracák', 'úřad práce'], to: ['pracák', 'úřad práce'], crisis: false }]
 */
export function parseSynonyms(text: string): Synonyms[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const crisis = line.startsWith('!');
      const [left = '', right = left] = line.replace(/^!\s*/, '').split('>');
      return { from: words(left), to: words(right), crisis };
    });
}

/** Stems of what is said: with its small words where one large word alone would say too little. */
function saying(phrase: string, language: Language): string[] {
  const tokens = tokensOf(phrase, language);
  const full = tokens.filter(({ matter }) => matter !== 'stop');
  return (full.length > 1 || full.length === tokens.length ? full : tokens).map(({ stem }) => stem);
}

function sought(phrase: string, language: Language): string[] {
  const tokens = tokensOf(phrase, language);
  const meant = tokens.filter(({ matter }) => matter !== 'stop');
  return (meant.length > 0 ? meant : tokens).map(({ stem }) => stem);
}

/** Rules of a language from synonyms in words. */
export function rulesOf(synonyms: readonly Synonyms[], language: Language, ignored: readonly string[] = []): Rule[] {
  const without = new Set(ignored.map((word) => saying(word, language).join(' ')));
  return synonyms
    .map(({ from, to, crisis = false }) => ({
      from: from.map((phrase) => saying(phrase, language)).filter((stems) => !without.has(stems.join(' '))),
      to: to.map((phrase) => sought(phrase, language)),
      crisis,
    }))
    .filter(({ from }) => from.length > 0);
}
