import { describe, expect, it } from 'vitest';
import { placeLabels } from './labels.ts';
import { cutSchematic } from './schematic.ts';
import { parentTile, pixelOf } from './tile.ts';

const nothing = { land: [], lakes: [], coast: [], borders: [], rivers: [] };
const bounds = { south: 50, west: 14, north: 51, east: 15 };
const town = (name: string, population: number, latitude = 50.5, longitude = 14.5) => ({
  name,
  population,
  latitude,
  longitude,
});

describe('a schematic map', () => {
  it('has what lies around the town and nothing else', () => {
    const far = [
      [100, 0],
      [101, 1],
      [102, 0],
    ] as const;
    const river = [
      [13, 50.5],
      [14.5, 50.6],
      [16, 50.5],
    ] as const;
    const map = cutSchematic({ ...nothing, rivers: [far, river], land: [far] }, { own: [], world: [] }, bounds);
    expect(map.land).toEqual([]);
    expect(map.rivers).toHaveLength(1);
    for (const [x, y] of map.rivers[0] ?? []) expect([x >= 14 && x <= 15, y >= 50 && y <= 51]).toEqual([true, true]);
  });

  it("names the town's own places before those of the world, each once", () => {
    const own = [town('Lhota', 0)];
    const world = [town('Lhota', 900, 50.52), town('Praha', 1e6, 40), town('Horní', 10, 50.9)];
    const { places } = cutSchematic(nothing, { own, world }, bounds);
    expect(places.map(({ name, latitude }) => [name, latitude])).toEqual([
      ['Lhota', 50.5],
      ['Horní', 50.9],
    ]);
  });
});

it('of two names that would overlap, the smaller waits for a closer zoom', () => {
  const [large, small] = placeLabels([town('Ves', 100, 50.51), town('Město', 50_000)], 9);
  expect(large).toMatchObject({ name: 'Město', zoom: 9, size: 1 });
  expect(small).toMatchObject({ name: 'Ves', size: 3 });
  expect(small?.zoom).toBeGreaterThan(9);
});

it('a spot is where Web Mercator has it', () => {
  expect(pixelOf({ latitude: 0, longitude: 0 }, 0)).toEqual([128, 128]);
  const [x, y] = pixelOf({ latitude: 50.6607, longitude: 14.0323 }, 10);
  expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([551, 344]);
});

it.each([
  [{ z: 3, x: 5, y: 2 }, 4, { z: 3, x: 5, y: 2, left: 0, top: 0, side: 1 }],
  [{ z: 5, x: 3, y: 2 }, 4, { z: 4, x: 1, y: 1, left: 0.5, top: 0, side: 0.5 }],
  [{ z: 2, x: 3, y: 1 }, 0, { z: 0, x: 0, y: 0, left: 0.75, top: 0.25, side: 0.25 }],
])('the tile %o of a file that ends at %d is a part of another', (tile, deepest, part) => {
  expect(parentTile(tile, deepest)).toEqual(part);
});
