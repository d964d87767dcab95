import { describe, expect, it } from 'vitest';
import { catalogueOf, entry, serviceOf } from '../../../tests/fixtures/entries.ts';
import { mappedPlaces, PLAIN_ICON, toMapPoints, townOf } from './points.ts';

const speech = { locale: 'cs', url: (id: string) => `/sluzby/${id}/` };
const here = { street: 'Růžová 1', city: 'Lhota', latitude: 50.5, longitude: 14.5 };
const type = (id: string, data: object) => entry('service-types', id, { area: 'care', ...data });
const withPlaces = (id: string, locations: object[], data: object = {}) =>
  entry('services', id, { locations, ...data });

describe('points of a map', () => {
  it('have what a pin and a row of the list need', () => {
    const catalogue = catalogueOf(
      type('domovy', { icon: 'home' }),
      withPlaces('dum', [{ ...here, name: 'Vila', cityPart: 'Horní' }], { serviceTypes: ['domovy'] }),
    );
    expect(toMapPoints(catalogue, speech)).toEqual([
      {
        id: 'dum/0',
        service: 'dum',
        name: 'dum',
        summary: 'Pomůže.',
        url: '/sluzby/dum/',
        latitude: 50.5,
        longitude: 14.5,
        place: 'Vila',
        address: 'Růžová 1, Horní, Lhota',
        town: 'Lhota – Horní',
        icon: 'home',
        way: 'need',
      },
    ]);
  });

  it('are red where the service is for a crisis, and have an icon always', () => {
    const catalogue = catalogueOf(
      type('krize', { area: 'crisis' }),
      withPlaces('pomoc', [here], { serviceTypes: ['krize'] }),
    );
    expect(toMapPoints(catalogue, speech)).toMatchObject([{ way: 'crisis', icon: PLAIN_ICON }]);
  });

  it('are of places with coordinates, each place once', () => {
    const catalogue = catalogueOf(withPlaces('dum', [here, { city: 'Lhota' }, { ...here, latitude: 50.6 }]));
    expect(toMapPoints(catalogue, speech).map(({ id }) => id)).toEqual(['dum/0', 'dum/1']);
  });

  it('know no secret place, and no service that ended', () => {
    const catalogue = catalogueOf(
      withPlaces('azyl', [{ ...here, secret: true, street: 'Tichá 77' }]),
      withPlaces('byvala', [here], { status: 'ended' }),
    );
    expect(toMapPoints(catalogue, speech)).toEqual([]);
  });

  it('would know no secret place even if one kept its coordinates', () => {
    const [place] = serviceOf(catalogueOf(withPlaces('dum', [here])), 'dum').locations;
    expect(place && mappedPlaces({ locations: [{ ...place, secret: true }] })).toEqual([]);
  });

  it('say what is not translated, and in which language', () => {
    const catalogue = catalogueOf(
      withPlaces('dum', [here], { translations: { en: { name: 'House' } } }),
      withPlaces('byt', [here]),
    );
    const points = toMapPoints(catalogue, { ...speech, locale: 'en' });
    expect(points.map(({ name, lang }) => [name, lang])).toEqual([
      ['byt', 'cs'],
      ['House', undefined],
    ]);
  });
});

it.each([
  [{ city: 'Lhota' }, 'Lhota'],
  [{ city: 'Lhota', cityPart: 'Lhota-centrum' }, 'Lhota-centrum'],
  [{ cityPart: 'Horní' }, 'Horní'],
  [{}, ''],
])('the town of %o is %s', (place, town) => {
  expect(townOf(place)).toBe(town);
});
