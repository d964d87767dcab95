import { describe, expect, it } from 'vitest';
import { beginningWith, near, related } from './near.ts';

describe('near', () => {
  it('finds a word with a wrong, a missing or a spare letter', () => {
    expect(near('sluzva', ['sluzba', 'sluchatko'])).toEqual(['sluzba']);
    expect(near('hospicc', ['hospic', 'hospoda'])).toEqual(['hospic']);
    expect(near('exsekuce', ['exekuce', 'edukace'])).toEqual(['exekuce']);
  });

  it('gives all of the same distance, and nothing for a short word', () => {
    expect(near('domek', ['dome', 'domeka', 'domky'])).toEqual(['dome', 'domeka']);
    expect(near('dum', ['dam'])).toEqual([]);
  });

  it('does not take a denial for its opposite', () => {
    expect(near('imobilni', ['mobilni'])).toEqual([]);
  });
});

it('related words share a long beginning', () => {
  expect(related('respitka', ['respitni', 'restaurace'])).toEqual(['respitni']);
  expect(related('byt', ['bytovy'])).toEqual([]);
});

it('words that begin so', () => {
  expect(beginningWith('do', ['byt', 'dluh', 'dom', 'domov', 'duch'])).toEqual(['dom', 'domov']);
});
