import { tokensOf } from './analyse.ts';
import type { Kind, SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import type { PackedIndex } from './pack.ts';
import { fromDifferences, unpackRule } from './pack.ts';
import type { Rule } from './synonyms.ts';

/** Where in a document a word stands, as bits, so that the words of a phrase can be asked for in one place. */
const IN = { name: 1, other: 2, summary: 4, hidden: 8 } as const;

type Place = keyof typeof IN;

/** How much a word tells of a document by where it stands. */
const TELLS: Readonly<Record<Place, number>> = { name: 1, other: 0.9, summary: 0.55, hidden: 0.18 };

/** Documents with a stem: their numbers, how much it tells of each, and where it stands. */
export interface Postings {
  readonly docs: number[];
  readonly tells: number[];
  readonly places: number[];
}

/** Documents that stand under a term, and how much its words tell of each. */
interface Followers {
  readonly docs: number[];
  readonly tells: number[];
}

/** Rules by each phrase that leads to them. */
export interface Saying {
  readonly stems: readonly string[];
  readonly rules: Rule[];
}

/** The index on the device. */
export interface Index {
  readonly language: Language;
  /** Languages of the texts: that of the index first. */
  readonly languages: readonly Language[];
  readonly docs: readonly SearchDocument[];
  readonly linked: readonly (readonly number[])[];
  readonly followers: readonly (Followers | undefined)[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** Sayings by every stem in them. */
  readonly sayings: ReadonlyMap<string, readonly Saying[]>;
  /** Every stem of texts and sayings, in order. */
  readonly stems: readonly string[];
  readonly serviceCount: number;
}

/** How much the words of a term tell of what stands under it; one in a long list tells less. */
const INHERITED: Readonly<Partial<Record<Kind, number>>> = {
  'service-types': 0.85,
  'life-situations': 0.7,
  needs: 0.6,
  'target-groups': 0.45,
  providers: 0.6,
  municipalities: 0.5,
};
