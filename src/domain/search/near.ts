import { distance } from 'fastest-levenshtein';

/** How many letters may be wrong in a word of a length. */
const reach = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : length < 12 ? 2 : 3);

/**
 * The words nearest to a misspelled one; of the same distance all. None is near to a word of three letters, and a wrong
 * first letter counts twice: it is seldom mistaken.
 *
 * @example near('sluzva', ['sluzba', 'sluchatko']) // ['sluzba']
 */
export function near(word: string, words: Iterable<string>): string[] {
  let least = reach(word.length);
  if (least === 0) return [];
  let found: string[] = [];
  for (const candidate of words) {
    const most = Math.min(least, reach(candidate.length));
    if (most === 0 || Math.abs(candidate.length - word.length) > most) continue;
    const start = candidate.startsWith(word.charAt(0)) ? 0 : 1;
    if (start > 0 && (most < 2 || candidate.length !== word.length)) continue;
    const far = distance(word, candidate) + start;
    if (far > most) continue;
    if (far < least) [least, found] = [far, []];
    found.push(candidate);
  }
  return found;
}

/** What part of a word its root is taken to be. */
const ROOT = 0.65;

/** How many letters two words have in common at their beginning. */
function common(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/**
 * Words of the same root as an unknown one, as far as a common beginning tells: two thirds of it, five letters at
 * least; the longest beginning wins.
 *
 * @example related('respitka', ['respitni', 'restaurace']) // ['respitni']
 */
export function related(word: string, words: Iterable<string>): string[] {
  let least = Math.max(5, Math.ceil(word.length * ROOT));
  if (word.length < least) return [];
  let found: string[] = [];
  for (const candidate of words) {
    if (!candidate.startsWith(word.charAt(0)) || Math.abs(candidate.length - word.length) > 5) continue;
    const length = common(word, candidate);
    if (length < least) continue;
    if (length > least) [least, found] = [length, []];
    found.push(candidate);
  }
  return found;
}

/** Where a word stands in sorted words, or would stand. */
export function placeOf(word: string, words: readonly string[]): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Words that begin as a given one does; `words` sorted. */
export function beginningWith(start: string, words: readonly string[]): string[] {
  const from = placeOf(start, words);
  let to = from;
  while (words[to]?.startsWith(start) === true) to += 1;
  return words.slice(from, to);
}
