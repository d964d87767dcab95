import { expect, test } from 'vitest';
import { outlineText, readOutline } from './outline.ts';

test('a list learns words and numbers, how many things there are, and which groups', () => {
  const told = readOutline(
    outlineText({
      name: 'Poradna',
      order: 3,
      isFree: false,
      note: '',
      locations: [{ street: 'Dlouhá 1' }, { street: 'Krátká 2' }],
      languages: [],
      translations: { uk: { name: 'Порада' } },
      fees: {},
      verifiedOn: undefined,
    }),
  );
  expect(told).toEqual({ name: 'Poradna', order: 3, isFree: false, locations: [0, 0], translations: {} });
});

test('a whole file is no outline, whatever is in it', () => {
  expect(readOutline('name: Poradna\n')).toBeUndefined();
  expect(readOutline('{"name":"Poradna"}')).toBeUndefined();
  expect(readOutline('')).toBeUndefined();
});
