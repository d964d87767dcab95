import { describe, expect, it } from 'vitest';
import { KEYBOARDS, layoutOf } from './layouts.ts';

const ALPHABETS: Readonly<Record<string, string>> = {
  cs: 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž',
  en: 'abcdefghijklmnopqrstuvwxyz',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
};
const keysOf = (rows: readonly string[]) => rows.flatMap((row) => row.split(' '));

describe.each(KEYBOARDS)('the keyboard of %s', (language) => {
  const alphabet = Array.from(ALPHABETS[language] ?? '');

  it.each(['typewriter', 'abc'] as const)('%s has every letter once, small and large, and every digit', (order) => {
    const layout = layoutOf(language, order);
    for (const [rows, wanted] of [
      [layout.default, alphabet],
      [layout.shift, alphabet.map((letter) => letter.toLocaleUpperCase())],
    ] as const) {
      const keys = keysOf(rows);
      expect(wanted.filter((letter) => !keys.includes(letter))).toEqual([]);
      expect(Array.from('0123456789').filter((digit) => !keys.includes(digit))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('in ABC order has its letters in the order of the alphabet', () => {
    const letters = keysOf(layoutOf(language, 'abc').default).filter((key) => alphabet.includes(key));
    expect(letters).toEqual(alphabet);
  });

  it('has no key of which a hand in a lobby has no use', () => {
    const named = keysOf(layoutOf(language, 'typewriter').default).filter((key) => key.startsWith('{'));
    expect(named.sort()).toEqual(['{bksp}', '{close}', '{enter}', '{language}', '{order}', '{shift}', '{space}']);
  });
});

it('no row is wider than the screen: 14 keys of 64 px and their gaps fit 1080 px', () => {
  for (const language of KEYBOARDS)
    for (const order of ['typewriter', 'abc'] as const)
      for (const row of layoutOf(language, order).default) expect(row.split(' ').length).toBeLessThanOrEqual(14);
});
