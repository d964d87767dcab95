import { describe, expect, it } from 'vitest';
import { compareNumbers } from './number.ts';

describe('numbers of objectives and measures', () => {
  it.each([
    [
      ['1.10', '1.9', '1.2b', '1.2', '1'],
      ['1', '1.2', '1.2b', '1.9', '1.10'],
    ],
    [
      ['2', '10', '1.1.1', '1.1'],
      ['1.1', '1.1.1', '2', '10'],
    ],
  ])('are in order as people count: %j', (mixed, sorted) => {
    expect([...mixed].sort(compareNumbers)).toEqual(sorted);
  });

  it('that are the same are equal', () => {
    expect(compareNumbers('3.1a', '3.1a')).toBe(0);
  });
});
