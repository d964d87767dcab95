import { expect, test } from 'vitest';
import { formatOfCollection } from './format.ts';
import { pages } from '~/schema/collections/pages.ts';
import { outlineText, readOutline } from '~/data/desk/outline.ts';

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

test('an outline has no body, and its mark stands nowhere in what the editor holds', () => {
  const facts = () => ({ today: '2026-06-01', staleAfterMonths: 12, nameOf: (_: string, id: string) => id });
  const held = formatOfCollection(pages, facts).fromFile(outlineText({ name: 'O nás' }));
  expect(held).toMatchObject({ name: 'O nás' });
  expect(Object.keys(held)).not.toContain('body');
});
