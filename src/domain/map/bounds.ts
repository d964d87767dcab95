/** A spot on the globe, in degrees. */
export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** A rectangle on the globe, in degrees. */
export interface Bounds {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** The smallest rectangle around spots; nothing around none. */
export function boundsOf(spots: readonly Spot[]): Bounds | undefined {
  if (spots.length === 0) return undefined;
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const { latitude, longitude } of spots) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return { south, west, north, east };
}

/**
 * A rectangle with more around it: a part of its size on each side, and never less than `least` degrees across.
 *
 * @example padded({ south: 50, west: 14, north: 51, east: 15 }, 0.5) // { south: 49.5, west: 13.5, north: 51.5, east: 15.5 }
 */
export function padded({ south, west, north, east }: Bounds, part: number, least = 0): Bounds {
  const high = Math.max((north - south) * part, (least - (north - south)) / 2);
  const wide = Math.max((east - west) * part, (least - (east - west)) / 2);
  return {
    south: Math.max(south - high, -85),
    north: Math.min(north + high, 85),
    west: Math.max(west - wide, -180),
    east: Math.min(east + wide, 180),
  };
}

/** Whether a spot lies in a rectangle. */
export const contains = ({ south, west, north, east }: Bounds, { latitude, longitude }: Spot) =>
  latitude >= south && latitude <= north && longitude >= west && longitude <= east;

/** Whether two rectangles have anything in common. */
export const overlap = (a: Bounds, b: Bounds) =>
  a.south <= b.north && b.south <= a.north && a.west <= b.east && b.west <= a.east;
