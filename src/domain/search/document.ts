import type { Language } from './language.ts';

/** Kinds of things that are found, in the order in which they are packed: those that others link to come first. */
export const KINDS = [
  'crisis-lines',
  'municipalities',
  'target-groups',
  'needs',
  'service-types',
  'life-situations',
  'providers',
  'services',
  'pages',
] as const;

export type Kind = (typeof KINDS)[number];

/** Something that can be found, as the index keeps it. */
export interface SearchDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly name: string;
  /** Other names by which people look for it. */
  readonly other: readonly string[];
  /** Language of `name` where it is not that of the index. */
  readonly lang?: Language;
  /** What it stands under, as `kind/id`: a service is found by the words of its type, needs, situations and places. */
  readonly links: readonly string[];
}

/** A document on its way into the index, with texts of which it keeps the stems alone. */
export interface SourceDocument extends SearchDocument {
  /** One sentence in the language of `name`; empty where there is none. */
  readonly summary: string;
  /** Texts that are not shown among results. */
  readonly hidden: readonly string[];
}
