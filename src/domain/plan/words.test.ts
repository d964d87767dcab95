import { expect, it } from 'vitest';
import { moneyText, numberText } from './words.ts';

const plain = (text: string) => text.replaceAll(/\s/g, ' ');

it('money is written as people of each language write it, without hundredths', () => {
  expect(plain(moneyText('cs', 3_848_250))).toBe('3 848 250 Kč');
  expect(plain(moneyText('cs', 1234.5, 'EUR'))).toBe('1 235 €');
  expect(plain(moneyText('en', 3_848_250))).toBe('Kč 3,848,250');
  expect(plain(moneyText('uk', 3_848_250))).toBe('3 848 250 Kč');
});

it('a number has at most two places behind the point', () => {
  expect(plain(numberText('cs', 12_345.678))).toBe('12 345,68');
  expect(numberText('en', 12_345.678)).toBe('12,345.68');
  expect(numberText('cs', 7)).toBe('7');
});
