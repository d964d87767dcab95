import { expect, it } from 'vitest';
import { sound } from './sound.ts';

it.each([
  ['therapon', 'terapon'],
  ['effatha', 'efata'],
  ['wozickar', 'vozickar'],
  ['exekuce', 'eksekuce'],
  ['senyor', 'senior'],
])('%s is heard as %s', (written, heard) => {
  expect(sound(written)).toBe(sound(heard));
});

it('leaves numbers, and what is heard differently', () => {
  expect(sound('116111')).toBe('116111');
  expect(sound('byt')).not.toBe(sound('pyt'));
});
