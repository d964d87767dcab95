import { tokensOf } from './analyse.ts';
import type { Language } from './language.ts';

/** A stretch of a text, `end` after its last character. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a text are that a search matched.
 *
 * @param stems those of the search result
 * @example markRanges('Pečovatelská služba', new Set(['pecovatl']), 'cs') // [{ start: 0, end: 12 }]
 */
export function markRanges(text: string, stems: ReadonlySet<string>, language: Language): Range[] {
  return tokensOf(text, language)
    .filter(({ stem, matter }) => matter !== 'stop' && stems.has(stem))
    .map(({ start, end }) => ({ start, end }));
}
