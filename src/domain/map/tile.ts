import type { Spot } from './bounds.ts';

/** Side of a tile in pixels. */
export const TILE = 256;

/** A tile of a map by its zoom, column and row. */
export interface TileAddress {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A tile, and the square of it (in parts of its side) that is wanted. */
export interface TilePart extends TileAddress {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/**
 * Where a spot is on the map of the whole world at a zoom, in pixels (Web Mercator).
 *
 * @example pixelOf({ latitude: 0, longitude: 0 }, 0) // [128, 128]
 */
export function pixelOf({ latitude, longitude }: Spot, zoom: number): readonly [x: number, y: number] {
  const world = TILE * 2 ** zoom;
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [world * (longitude / 360 + 0.5), world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI))];
}

/**
 * The part of a tile that stands for one below the deepest zoom of a file.
 *
 * @example parentTile({ z: 5, x: 3, y: 2 }, 4) // { z: 4, x: 1, y: 1, left: 0.5, top: 0, side: 0.5 }
 */
export function parentTile({ z, x, y }: TileAddress, deepest: number): TilePart {
  const over = Math.max(0, z - deepest);
  const times = 2 ** over;
  return {
    z: z - over,
    x: Math.floor(x / times),
    y: Math.floor(y / times),
    left: (x % times) / times,
    top: (y % times) / times,
    side: 1 / times,
  };
}
