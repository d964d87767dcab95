import { describe, expect, it } from 'vitest';
import { analyse, tokensOf } from './analyse.ts';

describe('analyse', () => {
  it('leaves out words that say nothing', () => {
    expect(analyse('Hledám pečovatelku pro maminku', 'cs')).toEqual(analyse('pečovatelka maminka', 'cs'));
  });

  it('keeps them where there is nothing else', () => {
    expect(analyse('kam a kde', 'cs')).toHaveLength(3);
  });

  it('gives the same with and without diacritics and capitals', () => {
    expect(analyse('PECOVATELSKA SLUZBA', 'cs')).toEqual(analyse('pečovatelská služba', 'cs'));
  });

  it('does not take a small word for a large one', () => {
    expect(tokensOf('mám máma', 'cs').map(({ matter }) => matter)).toEqual(['stop', 'weak']);
    const [small, large] = tokensOf('mám máma', 'cs');
    expect(small?.stem).not.toBe(large?.stem);
  });

  it('takes a phone for one word', () => {
    expect(analyse('volejte 116 111', 'cs')).toContain('116111');
    expect(analyse('475 000 061', 'cs')).toEqual(['475000061']);
  });

  it('knows Cyrillic on a Czech page', () => {
    expect(analyse('допомога', 'cs')).toEqual(analyse('допомоги', 'uk'));
  });

  it('knows where words stand', () => {
    expect(tokensOf('Dům U Řeky', 'cs').map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [4, 5],
      [6, 10],
    ]);
  });
});
