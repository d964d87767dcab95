import { describe, expect, it } from 'vitest';
import { englishStem } from './stem-english.ts';
import { ukrainianStem } from './stem-ukrainian.ts';

const same = (stem: (word: string) => string, ...words: string[]) => new Set(words.map(stem)).size === 1;

describe('English stems', () => {
  it.each([
    ['debt', 'debts'],
    ['shelter', 'shelters', 'sheltered'],
    ['family', 'families'],
    ['drinking', 'drinks', 'drink'],
  ])('%s', (...words) => {
    expect(same(englishStem, ...words)).toBe(true);
  });

  it('of short words are the words', () => {
    expect(englishStem('bus')).toBe('bus');
  });
});

describe('Ukrainian stems', () => {
  it.each([
    ['допомога', 'допомоги', 'допомогу', 'допомогою'],
    ['притулок', 'притулок'],
    ['дитина', 'дитини', 'дитину'],
    ['насильство', 'насильства'],
  ])('%s', (...words) => {
    expect(same(ukrainianStem, ...words)).toBe(true);
  });
});
