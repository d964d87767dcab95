/** A word of a text, as it is written, and where it stands. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A word; a number written in threes, as phones are, is one, and letters may have combining marks. */
export const WORD = /\+?\d{3}(?:[ \u00A0]\d{3})+(?!\d)|[\p{L}\p{M}\p{N}]+/gu;

/**
 * The words of a text.
 *
 * @example wordsOf('Linka 116 111').map(({ text }) => text) // ['Linka', '116 111']
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: found, index }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }));
}
