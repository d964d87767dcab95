import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { toCsv } from './csv.ts';

it('is read back as it was by another reader', () => {
  const rows = [
    ['název', 'místo'],
    ['Domov „U Řeky“, z. s.', 'řádek\nřádek "v uvozovkách"'],
    ['', '12'],
  ];
  expect(parse(toCsv(rows), { bom: true })).toEqual(rows);
});

it('runs no formula in a spreadsheet', () => {
  const [row] = parse(toCsv([['=1+1', '@a', '+420', '-5', -5]]), { bom: true });
  expect(row).toEqual(["'=1+1", "'@a", "'+420", "'-5", '-5']);
});
