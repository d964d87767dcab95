import type { Bounds, Spot } from './bounds.ts';
import { contains, overlap } from './bounds.ts';
import type { Position } from './cut.ts';
import { cutLine, cutRing, rounded, smooth } from './cut.ts';
import { distance } from './distance.ts';
import type { NamedPlace, PlacedLabel } from './labels.ts';
import { placeLabels } from './labels.ts';
import { TILE } from './tile.ts';

/** What is known of the world: lines and rings of it all. */
export interface Atlas {
  readonly land: readonly (readonly Position[])[];
  readonly lakes: readonly (readonly Position[])[];
  readonly coast: readonly (readonly Position[])[];
  readonly borders: readonly (readonly Position[])[];
  readonly rivers: readonly (readonly Position[])[];
}

/** A quiet map of the surroundings of a town, small enough to be sent whole. */
export interface Schematic extends Atlas {
  readonly bounds: Bounds;
  readonly places: readonly PlacedLabel[];
}

/** Width of a screen in pixels, about. */
const SCREEN = 1000;

/** How near two places of the same name are one, and how near any two are, in kilometres. */
const SAME_NAME = 8;
const SAME_SPOT = 0.7;

/** The zoom at which a rectangle fills a screen. */
const wholeZoom = ({ west, east }: Bounds) => Math.floor(Math.log2((SCREEN * 360) / TILE / (east - west)));

/** The town's own places, and those of the world that it does not name itself. */
function joinPlaces(own: readonly NamedPlace[], world: readonly NamedPlace[]): NamedPlace[] {
  const isKnown = (place: NamedPlace) =>
    own.some((one) => distance(one, place) < (one.name === place.name ? SAME_NAME : SAME_SPOT));
  const known = (place: NamedPlace) => world.find((one) => one.name === place.name && distance(one, place) < SAME_NAME);
  return [
    // A town's own list may not say how large its places are; the world's does.
    ...own.map((place) => ({ ...place, population: place.population || (known(place)?.population ?? 0) })),
    ...world.filter((place) => !isKnown(place)),
  ];
}

/** Whether any of a line may lie in a rectangle; a look at its extent, before any work is done. */
function isNear(line: readonly Position[], bounds: Bounds): boolean {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const [x, y] of line) {
    if (y < south) south = y;
    if (y > north) north = y;
    if (x < west) west = x;
    if (x > east) east = x;
  }
  return overlap({ south, west, north, east }, bounds);
}

interface Places {
  readonly own: readonly NamedPlace[];
  readonly world: readonly NamedPlace[];
}

/** Cuts a schematic map of the given rectangle out of the world. */
export function cutSchematic(atlas: Atlas, { own, world }: Places, bounds: Bounds): Schematic {
  const inside = <Place extends Spot>(places: readonly Place[]) => places.filter((place) => contains(bounds, place));
  const lines = (from: Atlas['coast'], corners = 0) =>
    from
      .filter((line) => isNear(line, bounds))
      .flatMap((line) => cutLine(smooth(line, corners), bounds))
      .map(rounded);
  const rings = (from: Atlas['land'], corners = 0) =>
    from
      .filter((ring) => isNear(ring, bounds))
      .map((ring) => rounded(cutRing(smooth(ring, corners, true), bounds)))
      .filter(({ length }) => length > 2);
  return {
    bounds,
    land: rings(atlas.land),
    lakes: rings(atlas.lakes, 2),
    coast: lines(atlas.coast),
    borders: lines(atlas.borders),
    rivers: lines(atlas.rivers, 2),
    places: placeLabels(joinPlaces(inside(own), inside(world)), wholeZoom(bounds)),
  };
}
