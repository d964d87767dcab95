import { distance } from 'fastest-levenshtein';

/** How many letters may differ: a third, but two swapped neighbours in a short word; a code of two letters is no typo. */
const reach = (length: number) => (length < 3 ? 0 : length === 3 ? 1 : Math.max(2, Math.floor(length / 3)));

/**
 * The known word most like a given one, capitals aside, or `undefined` when none is near.
 *
 * @example closest('senoiri', ['seniori', 'cizinci']) // 'seniori'
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = reach(word.length) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
