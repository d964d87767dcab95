import { expect, it } from 'vitest';
import { mapSettings } from '~/schema/collections/map-settings.ts';
import { isTileAddress } from '~/schema/fields/map-file.ts';
import { basemapOf, mapFilesOf, tileOperator } from './basemap.ts';
import { sayCount } from './setup.ts';

const parse = (map: object) => ({ map: mapSettings.schema.parse(map), bounds: undefined });
const URL = 'https://dlazdice.example.org/{z}/{x}/{y}.png';
const online = { kind: 'online', url: URL, operator: 'Dlaždice, z. s.', attribution: '© Autoři' };

it('a town that chooses nothing has the schematic map', () => {
  expect(basemapOf({ map: undefined, bounds: undefined })).toEqual({ kind: 'schematic', layers: [] });
  expect(tileOperator({ map: undefined })).toBeUndefined();
  expect(mapFilesOf({ map: undefined })).toEqual([]);
});

it('a file and layers are found under the address of map files', () => {
  const town = parse({
    kind: 'pmtiles-vector',
    file: 'mesto.pmtiles',
    layers: [{ file: 'reka.geojson', look: 'water' }],
  });
  expect(basemapOf(town)).toMatchObject({
    url: '/map/mesto.pmtiles',
    layers: [{ url: '/map/reka.geojson', look: 'water' }],
  });
  expect(mapFilesOf(town)).toEqual(['mesto.pmtiles', 'reka.geojson']);
});

it('tiles from the internet name their operator, and nothing else does', () => {
  expect(tileOperator(parse(online))).toEqual({ name: 'Dlaždice, z. s.', origin: 'https://dlazdice.example.org' });
  expect(basemapOf(parse(online)).url).toBe(URL);
  expect(tileOperator(parse({ ...online, kind: 'schematic' }))).toBeUndefined();
});

it.each([
  [URL, true],
  ['http://dlazdice.example.org/{z}/{x}/{y}.png', false],
  ['https://{s}.example.org/{z}/{x}/{y}.png', false],
  ['https://dlazdice.example.org/{z}/{x}.png', false],
  ["https://dlazdice.example.org/{z}/{x}/{y}.png; script-src 'unsafe-inline'", false],
  ['https://user@dlazdice.example.org/{z}/{x}/{y}', false],
])('%s as an address of tiles: %s', (address, isOne) => {
  expect(isTileAddress(address)).toBe(isOne);
});

it('a count is said in the plural of the language', () => {
  const forms = { one: '{count} služba', few: '{count} služby', other: '{count} služeb' };
  expect([1, 3, 5].map((count) => sayCount(forms, count, 'cs'))).toEqual(['1 služba', '3 služby', '5 služeb']);
});
