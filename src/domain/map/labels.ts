import type { Spot } from './bounds.ts';
import { pixelOf } from './tile.ts';

/** A place with a name. */
export interface NamedPlace extends Spot {
  readonly name: string;
  /** Inhabitants; 0 where nobody knows. */
  readonly population: number;
}

/** A place whose name is shown from a zoom on. */
export interface PlacedLabel extends Spot {
  readonly name: string;
  readonly zoom: number;
  /** How large it is written: 1 a city, 2 a town, 3 a village. */
  readonly size: 1 | 2 | 3;
}

/** From here on every name has its room, or never will. */
const DEEPEST = 14;

/** Most names that a map carries; the rest of a large country would only weigh. */
const MOST = 500;

/** Room that a name takes, in pixels: a letter is about so wide, with a little air. */
const LETTER = 9;
const LINE = 26;

const sizeOf = (population: number) => (population >= 40_000 ? 1 : population >= 5000 ? 2 : 3);

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxOf(place: NamedPlace, zoom: number): Box {
  const [x, y] = pixelOf(place, zoom);
  const half = (place.name.length * LETTER) / 2 + 12;
  return { left: x - half, right: x + half, top: y - LINE / 2, bottom: y + LINE / 2 };
}

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Decides from which zoom on each name has room: larger places first, no name over another.
 *
 * @param from the zoom at which the whole map is seen
 */
export function placeLabels(places: readonly NamedPlace[], from: number): PlacedLabel[] {
  let waiting = [...places].sort((a, b) => b.population - a.population).slice(0, MOST);
  const placed: { place: NamedPlace; zoom: number }[] = [];
  for (let zoom = from; zoom <= DEEPEST; zoom++) {
    const taken = placed.map(({ place }) => boxOf(place, zoom));
    waiting = waiting.filter((place) => {
      const box = boxOf(place, zoom);
      if (taken.some((other) => touch(box, other))) return true;
      taken.push(box);
      placed.push({ place, zoom });
      return false;
    });
  }
  return placed.map(({ place: { name, latitude, longitude, population }, zoom }) => ({
    name,
    latitude,
    longitude,
    zoom,
    size: sizeOf(population),
  }));
}
