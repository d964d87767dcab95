import { expect, it } from 'vitest';
import { closest } from './closest.ts';

it.each([
  ['swapped letters', 'senoiri', ['seniori', 'cizinci'], 'seniori'],
  ['swapped letters of a short word', 'domvo', ['domov', 'dum'], 'domov'],
  ['other capitals', 'Services', ['settings', 'services'], 'services'],
  ['the nearest of several', 'bydleny', ['byt', 'bydleni', 'jidlo'], 'bydleni'],
  ['a name cut short', 'domov-pro-senior', ['domov-pro-seniory-lhota', 'domov-pro-seniory'], 'domov-pro-seniory'],
  ['nothing like it', 'kosmonautika', ['bydleni', 'jidlo'], undefined],
  ['a code of two letters, which is never a typo of another', 'ua', ['uk', 'cs'], undefined],
  ['a word too long to be compared', 'a'.repeat(100_000), ['bydleni'], undefined],
  ['nothing to choose from', 'bydleni', [], undefined],
])('%s', (_, word, known, expected) => {
  expect(closest(word, known)).toBe(expected);
});
