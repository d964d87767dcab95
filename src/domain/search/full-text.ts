import { tokensOf } from './analyse.ts';
import type { Language } from './language.ts';

/** Stands where a word has nothing to be found by, so that the places of all others stay right. */
const PLACEHOLDER = 'x0x';

/** How many words of a text are shown around one that was found. */
const AROUND = 14;

/** A piece of a text: whether it is one of the words that were found. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

// The full-text engine cuts at anything but letters and digits: a stem must be one run of them.
const oneWord = (stem: string) => stem.replaceAll(/[^\p{L}\p{N}]/gu, '') || PLACEHOLDER;

/** A text with exactly one stem for each of its words, as it goes into the full-text index. */
export function indexedText(text: string, language: Language): string {
  return tokensOf(text, language)
    .map(({ stem, matter }) => (matter === 'stop' ? PLACEHOLDER : oneWord(stem)))
    .join(' ');
}

/** A question as the full-text index knows words; empty where it has stop words only. */
export function indexedQuery(query: string, language: Language): string {
  return tokensOf(query, language)
    .filter(({ matter }) => matter !== 'stop')
    .map(({ stem }) => oneWord(stem))
    .join(' ');
}

/**
 * An excerpt of a text around the words that were found, as it was written.
 *
 * @param places numbers of found words, from 0
 */
export function excerptOf(text: string, places: readonly number[], language: Language): Piece[] {
  const words = tokensOf(text, language);
  const found = new Set(places);
  const first = Math.max(0, Math.min(...places) - Math.floor(AROUND / 2));
  const shown = words.slice(first, first + 2 * AROUND);
  const start = shown[0]?.start ?? 0;
  const end = shown.at(-1)?.end ?? text.length;
  const pieces: Piece[] = first > 0 ? [{ text: '… ', isFound: false }] : [];
  let done = start;
  for (const [i, word] of shown.entries()) {
    if (!found.has(first + i)) continue;
    pieces.push({ text: text.slice(done, word.start), isFound: false }, { text: word.text, isFound: true });
    done = word.end;
  }
  pieces.push({ text: text.slice(done, end), isFound: false });
  if (end < text.length) pieces.push({ text: ' …', isFound: false });
  return pieces.filter(({ text: piece }) => piece !== '');
}
