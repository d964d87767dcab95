import { describe, expect, it } from 'vitest';
import { location } from '~/schema/fields/location.ts';
import { addressLines, townsOf } from './place.ts';

describe('an address', () => {
  it.each([
    [
      'whole',
      { street: 'Růžová 1', postalCode: '400 03', city: 'Ústí nad Labem' },
      ['Růžová 1', '400 03 Ústí nad Labem'],
    ],
    [
      'with a part of the town',
      { street: 'Růžová 1', cityPart: 'Střekov', city: 'Ústí nad Labem' },
      ['Růžová 1', 'Střekov', 'Ústí nad Labem'],
    ],
    [
      'whose part is already in the name of the town',
      { cityPart: 'Střekov', city: 'Ústí – Střekov' },
      ['Ústí – Střekov'],
    ],
    ['with a postal code alone', { postalCode: '400 03' }, ['400 03']],
    ['of which nothing is known', {}, []],
  ])('%s', (_, place, lines) => {
    expect(addressLines(place)).toEqual(lines);
  });
});

it('the towns of a service are each named once', () => {
  const places = [{ city: 'Ústí nad Labem' }, { city: 'Trmice' }, { city: 'Ústí nad Labem' }, {}];
  const locations = places.map((place) => location({ label: 'Místo' }).schema.parse(place));
  expect(townsOf({ locations })).toEqual(['Ústí nad Labem', 'Trmice']);
});
