import { expect, it } from 'vitest';
import { boundsOf, contains, overlap, padded } from './bounds.ts';
import { byDistance, distance, sayDistance } from './distance.ts';

const usti = { latitude: 50.6607, longitude: 14.0323 };
const praha = { latitude: 50.0875, longitude: 14.4213 };

it('a distance is as the crow flies', () => {
  expect(distance(usti, praha)).toBeCloseTo(69.5, 0);
  expect(distance(usti, usti)).toBe(0);
  expect(distance({ latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 })).toBeCloseTo(111.2, 0);
});

it('the nearest is first', () => {
  const brno = { latitude: 49.1951, longitude: 16.6068 };
  expect(byDistance([brno, usti, praha], usti)).toEqual([usti, praha, brno]);
});

it.each([
  [0.001, '50 m'],
  [0.234, '250 m'],
  [0.98, '1 km'],
  [3.456, '3,5 km'],
  [42.4, '42 km'],
])('%d km is said %s', (kilometres, said) => {
  expect(sayDistance(kilometres, 'cs').replaceAll(' ', ' ')).toBe(said);
});

it('a rectangle is around all spots, and padded has room', () => {
  const bounds = boundsOf([usti, praha]);
  expect(bounds).toEqual({ south: 50.0875, west: 14.0323, north: 50.6607, east: 14.4213 });
  expect(boundsOf([])).toBeUndefined();
  const one = { south: 50, west: 14, north: 50, east: 14 };
  expect(padded(one, 0.5, 1)).toEqual({ south: 49.5, west: 13.5, north: 50.5, east: 14.5 });
  expect(padded({ south: 84, west: 179, north: 85, east: 180 }, 1)).toMatchObject({ north: 85, east: 180 });
});

it('rectangles that touch overlap', () => {
  const a = { south: 0, west: 0, north: 1, east: 1 };
  expect(overlap(a, { south: 1, west: 1, north: 2, east: 2 })).toBe(true);
  expect(overlap(a, { south: 1.1, west: 0, north: 2, east: 1 })).toBe(false);
  expect(contains(a, { latitude: 1, longitude: 0 })).toBe(true);
  expect(contains(a, { latitude: 1, longitude: -0.1 })).toBe(false);
});
