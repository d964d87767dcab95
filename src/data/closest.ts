import { distance } from 'fastest-levenshtein';

/**
 * The known word most like a given one, or `undefined` when none is near: at most a third of its letters differ
 * (two in a short word: swapped neighbours).
 *
 * @example closest('senoiri', ['seniori', 'cizinci']) // 'seniori'
 */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(word.length > 3 ? 2 : 1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
