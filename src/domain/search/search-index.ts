import type { Kind, SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import type { Rule } from './synonyms.ts';

/**
 * Where in a document a word stands, as bits, so that the words of a phrase can be asked for in one place. Each of the
 * other names has a bit of its own, from this one on.
 */
export const IN = { name: 1, summary: 2, hidden: 4, other: 8 } as const;

/** How many other names have a bit of their own; the rest share the last. */
export const OTHER_BITS = 27;

/** Documents with a stem: their numbers in rising order, how much it tells of each (0 to 1), and where it stands. */
export interface Postings {
  readonly docs: number[];
  readonly tells: number[];
  readonly places: number[];
}

/** What stands under a term, and how much its words tell of each. */
export interface Followers {
  readonly docs: number[];
  readonly tells: number[];
}

/** Where the documents of a kind stand: numbers from `from` on, before `to`. */
export interface KindRange {
  readonly kind: Kind;
  readonly from: number;
  readonly to: number;
}

/** Where the documents of a kind stand; nowhere where there are none. */
export const rangeOf = (kinds: readonly KindRange[], wanted: Kind): KindRange =>
  kinds.find(({ kind }) => kind === wanted) ?? { kind: wanted, from: 0, to: 0 };

/** A phrase that people say, and the rules that it calls. */
export interface Saying {
  readonly stems: readonly string[];
  readonly rules: readonly Rule[];
}

/** The index on the device. */
export interface SearchIndex {
  readonly language: Language;
  /** Languages of the texts, that of the index first. */
  readonly languages: readonly Language[];
  readonly docs: readonly SearchDocument[];
  readonly kinds: readonly KindRange[];
  /** Number of each document by `kind/id`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Numbers of the documents that each stands under. */
  readonly links: readonly (readonly number[])[];
  readonly followers: ReadonlyMap<number, Followers>;
  readonly postings: ReadonlyMap<string, Postings>;
  /** Sayings by their first stem in the alphabet. */
  readonly sayings: ReadonlyMap<string, readonly Saying[]>;
  /** Words of texts and sayings, folded, with their stems; by first letter. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Synonyms as they are written. */
  readonly sayingWords: string;
  /** Every stem of texts and sayings, sorted. */
  readonly stems: readonly string[];
}
