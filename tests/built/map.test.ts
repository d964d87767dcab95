import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MapPoints, MapSetup } from '~/domain/map/setup.ts';
import { written } from '../fixtures/demo-town.ts';
import { removeTowns, townWith } from '../fixtures/overlay.ts';
import { buildTown, succeeded } from './build.ts';
import { dist, files } from './demo.ts';

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const json = (folder: string, path: string): unknown => JSON.parse(read(folder, path));

describe('the map of the demo town', () => {
  const places = written('services').flatMap(({ id, data }) => data.locations.map((place) => ({ id, ...place })));

  it.each(['cs', 'en', 'uk'])('has every place with coordinates in %s, and no secret one', (locale) => {
    const { points, icons } = json(dist, `mapa/${locale}.json`) as MapPoints;
    const listed = new Set(
      written('services')
        .filter(({ data }) => data.status !== 'ended')
        .map(({ id }) => id),
    );
    const open = places.filter(({ id, secret, latitude }) => !secret && latitude !== undefined && listed.has(id));
    expect(places.some(({ secret }) => secret)).toBe(true);
    expect(points).toHaveLength(open.length);
    const spots = new Set(points.map(({ service, latitude, longitude }) => `${service} ${latitude} ${longitude}`));
    for (const { id, secret, latitude, longitude } of places)
      if (secret) expect(spots).not.toContain(`${id} ${latitude} ${longitude}`);
    for (const { icon } of points) expect(icons[icon]).toContain('<svg');
  });

  it('is quick to send: what is drawn is cut to the surroundings', () => {
    const setup = json(dist, 'mapa/podklad/cs.json') as MapSetup;
    expect(setup.schematic?.places.map(({ name }) => name)).toContain('Ústí nad Labem');
    expect(read(dist, 'mapa/podklad/cs.json').length).toBeLessThan(60_000);
  });

  it('lists in HTML all that it shows', () => {
    const page = read(dist, 'mapa/index.html');
    for (const { id } of (json(dist, 'mapa/cs.json') as MapPoints).points) expect(page).toContain(`data-point="${id}"`);
  });

  it('asks for nothing on other pages', () => {
    const map = [...files].find((file) => /^_astro\/map\..*\.css$/.test(file)) ?? 'none';
    expect(read(dist, 'index.html')).not.toContain(map);
    expect(read(dist, 'sluzby/klub-paluba/index.html')).not.toContain(map);
    expect(read(dist, 'mapa/index.html')).toContain(map);
  });
});

describe('a town with tiles from the internet', () => {
  const out = mkdtempSync(join(tmpdir(), 'rozcestnik-map-'));

  beforeAll(() => {
    const town = townWith();
    const settings = join(town, 'settings/site.yaml');
    const map = `map:
  kind: online
  url: https://dlazdice.example.org/{z}/{x}/{y}.png
  operator: Dlaždice pro všechny
  attribution: © Autoři
  layers:
    - file: reka.geojson
      look: water
`;
    writeFileSync(settings, readFileSync(settings, 'utf8') + map);
    mkdirSync(join(town, 'uploads/map'), { recursive: true });
    writeFileSync(join(town, 'uploads/map/reka.geojson'), '{"type":"FeatureCollection","features":[]}');
    writeFileSync(join(town, 'uploads/map/nepouzity.geojson'), '{}');
    succeeded(buildTown(town, out));
  });

  afterAll(() => {
    removeTowns();
    rmSync(out, { recursive: true });
  });

  it('allows pictures from there, names the operator, and brings its files', () => {
    const page = read(out, 'mapa/index.html');
    expect(page).toMatch(/img-src (?:'|&#39;)self(?:'|&#39;) data: https:\/\/dlazdice\.example\.org;/);
    expect(page).toContain('Dlaždice pro všechny');
    expect(read(out, 'map/reka.geojson')).toContain('FeatureCollection');
    expect(() => read(out, 'map/nepouzity.geojson')).toThrow();
  });

  it('which no other town allows', () => {
    expect(read(dist, 'mapa/index.html')).not.toContain('dlazdice');
    expect(read(dist, 'mapa/index.html')).toMatch(/img-src (?:'|&#39;)self(?:'|&#39;) data:;/);
  });
});
