import type { Tell } from '../note.ts';
import type { Shelf } from './shelf.ts';
import type { Words } from './words.ts';

/** A rectangle on the map, in degrees of WGS 84. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** What is known about the town while its records are being read. */
export interface Town {
  readonly words: Words;
  /** Country of numbers without a prefix and of addresses without a country, two letters. */
  readonly country: string;
  /** Slugs of the cities that addresses of the source name. */
  readonly cities: ReadonlySet<string>;
  /** Limits that an editor set; absent in a new town, where limits follow from the places. */
  readonly bounds?: Bounds | undefined;
}

/** The town together with what belongs to the one entry being made. */
export interface Context extends Town {
  readonly shelf: Shelf;
  readonly tell: Tell;
}
