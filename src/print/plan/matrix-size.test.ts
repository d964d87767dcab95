import { expect, it } from 'vitest';
import { matrixSize } from './matrix-size.ts';

const table = (columns: number, rows: number, offers: readonly string[]) => ({
  columns: Array.from({ length: columns + 1 }, (_, i) => `Potřeba ${i}`),
  rows: Array.from({ length: rows }, () => ({
    name: 'Pečovatelská služba',
    cells: Array.from({ length: columns }, () => ({ offers, gap: '', measures: '' })),
  })),
});

it('a small matrix is set in large letters', () => {
  expect(matrixSize(table(4, 5, ['Charita Ústí']))).toBe(9);
});

it('a larger one in smaller letters, so that it stays one page', () => {
  const sizes = [5, 11, 14, 16].map((rows) =>
    matrixSize(table(10, rows, ['Domov Kamenný vrch, příspěvková organizace'])),
  );
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(new Set(sizes).size).toBeGreaterThan(2);
});

it('one that needs smaller letters than that goes over several pages', () => {
  expect(matrixSize(table(10, 200, ['Charita Ústí']))).toBe(9);
});
