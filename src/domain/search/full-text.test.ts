import { describe, expect, it } from 'vitest';
import { excerptOf, indexedQuery, indexedText } from './full-text.ts';

const TEXT = 'Když máte dluhy, zavolejte do poradny. Poradíme vám s exekucí i s oddlužením.';

describe('a text in the full-text index', () => {
  it('has one word for each word that was written, so that places agree', () => {
    expect(indexedText(TEXT, 'cs').split(' ')).toHaveLength(TEXT.split(' ').length);
  });

  it('is found by another ending, with or without diacritics', () => {
    const words = indexedText(TEXT, 'cs').split(' ');
    expect(words).toContain(indexedQuery('dluhů', 'cs'));
    expect(words).toContain(indexedQuery('exekuce', 'cs'));
    expect(words).toContain(indexedQuery('oddluzeni', 'cs'));
  });

  it('is not asked for by small words alone', () => {
    expect(indexedQuery('a s do', 'cs')).toBe('');
  });
});

describe('an excerpt', () => {
  it('reads as it was written, with the found words marked', () => {
    const pieces = excerptOf(TEXT, [2], 'cs');
    expect(pieces.filter(({ isFound }) => isFound).map(({ text }) => text)).toEqual(['dluhy']);
    expect(pieces.map(({ text }) => text).join('')).toContain('Když máte dluhy, zavolejte do poradny.');
  });

  it('says that it begins and ends in the middle', () => {
    const long = Array.from({ length: 100 }, (_, i) => `slovo${i}`).join(' ');
    const text = excerptOf(long, [50], 'cs')
      .map((piece) => piece.text)
      .join('');
    expect(text).toMatch(/^… .*slovo50.* …$/);
  });
});
