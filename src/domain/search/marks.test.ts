import { expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import { markRanges } from './marks.ts';

it('marks words in whatever ending they stand, and no small ones', () => {
  const text = 'Poradna pro seniory a jejich rodiny';
  const stems = new Set(analyse('senior rodina pro', 'cs'));
  expect(markRanges(text, stems, 'cs').map(({ start, end }) => text.slice(start, end))).toEqual(['seniory', 'rodiny']);
});
