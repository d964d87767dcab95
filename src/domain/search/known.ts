import { placeOf } from './near.ts';
import type { SearchIndex } from './search-index.ts';

/** Whether a stem is in a text or in a saying. */
export function isKnown({ postings, stems }: Pick<SearchIndex, 'postings' | 'stems'>, stem: string): boolean {
  return postings.has(stem) || stems[placeOf(stem, stems)] === stem;
}
