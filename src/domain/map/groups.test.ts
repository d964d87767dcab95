import { describe, expect, it } from 'vitest';
import { placesOf, townsOfPoints } from './groups.ts';
import type { MapPoint } from './points.ts';

const point = (id: string, town: string, latitude = 50): MapPoint => ({
  id,
  service: id,
  name: id,
  summary: '',
  url: '',
  latitude,
  longitude: 14,
  address: '',
  town,
  icon: 'home',
  way: 'need',
});

describe('points', () => {
  it('behind one door have one pin', () => {
    const places = placesOf([point('a', 'Lhota'), point('b', 'Lhota', 51), point('c', 'Lhota')]);
    expect(places.map(({ points }) => points.map(({ id }) => id))).toEqual([['a', 'c'], ['b']]);
  });

  it('are sorted into towns: the home first, the nameless last', () => {
    const all = ['', 'Zálesí', 'Čáslav', 'Lhota – Horní', 'Lhota'].map((town, i) => point(`s${i}`, town));
    expect(townsOfPoints(all, 'Lhota', 'cs').map(({ name }) => name)).toEqual([
      'Lhota',
      'Lhota – Horní',
      'Čáslav',
      'Zálesí',
      '',
    ]);
  });

  it('are in a town by the alphabet of the language', () => {
    const [town] = townsOfPoints(
      [point('domov', 'Lhota'), point('chata', 'Lhota'), point('centrum', 'Lhota')],
      'Lhota',
      'cs',
    );
    expect(town?.points.map(({ id }) => id)).toEqual(['centrum', 'domov', 'chata']);
  });
});
