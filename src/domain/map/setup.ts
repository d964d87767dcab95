import type { Basemap } from './basemap.ts';
import type { MapPoint } from './points.ts';
import type { Schematic } from './schematic.ts';

/** Sentences that a map says itself. */
export const MAP_WORDS = [
  'label',
  'keys',
  'countNone',
  'nearAsking',
  'nearDone',
  'nearRefused',
  'nearFailed',
  'nearMissing',
  'you',
  'show',
  'hide',
  'zoomIn',
  'zoomOut',
  'close',
  'basemapFailed',
  'source',
  'schematicSource',
] as const;

/** Sentences with a number in them. */
export const MAP_COUNTS = ['count', 'here', 'cluster'] as const;

/** Plural forms of a sentence by their CLDR name. */
export type Forms = Readonly<Record<string, string>>;

/** What a map says, in one language. */
export interface MapWords {
  readonly locale: string;
  readonly say: Readonly<Record<(typeof MAP_WORDS)[number], string>>;
  readonly count: Readonly<Record<(typeof MAP_COUNTS)[number], Forms>>;
}

/** What every map of a town needs, in one language: sent once, whatever page asks for it. */
export interface MapSetup {
  readonly basemap: Basemap;
  readonly schematic?: Schematic;
  readonly words: MapWords;
}

/** Points of a town and the icons (inner SVG on 24 × 24) that they are drawn with. */
export interface MapPoints {
  readonly points: readonly MapPoint[];
  readonly icons: Readonly<Record<string, string>>;
}

/**
 * A sentence with a number in it, in the plural that the language asks for.
 *
 * @example sayCount({ one: '{count} služba', other: '{count} služeb' }, 1, 'cs') // '1 služba'
 */
export function sayCount(forms: Forms, count: number, locale: string): string {
  const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms['other'] ?? '';
  return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
