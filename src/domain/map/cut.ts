import type { Bounds } from './bounds.ts';

/** Longitude and latitude, as in GeoJSON. */
export type Position = readonly [longitude: number, latitude: number];

type Side = Readonly<{ inside: (p: Position) => boolean; cross: (a: Position, b: Position) => Position }>;

const at = (a: Position, b: Position, part: number): Position => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

/** The four edges of a rectangle: what is inside of each, and where a line goes over it. */
function sidesOf({ south, west, north, east }: Bounds): Side[] {
  const side = (axis: 0 | 1, limit: number, sign: 1 | -1): Side => ({
    inside: (p) => (p[axis] - limit) * sign >= 0,
    cross: (a, b) => at(a, b, (limit - a[axis]) / (b[axis] - a[axis])),
  });
  return [side(0, west, 1), side(0, east, -1), side(1, south, 1), side(1, north, -1)];
}

/** The part of a ring inside a rectangle (Sutherland–Hodgman); nothing of one that lies outside. */
export function cutRing(ring: readonly Position[], bounds: Bounds): Position[] {
  return sidesOf(bounds).reduce<Position[]>(
    (points, { inside, cross }) =>
      points.flatMap((to, i) => {
        const from = points.at(i - 1) ?? to;
        if (inside(to)) return inside(from) ? [to] : [cross(from, to), to];
        return inside(from) ? [cross(from, to)] : [];
      }),
    [...ring],
  );
}

/** The part of a segment inside a rectangle (Liang–Barsky), as parts of its length. */
function cutSegment(a: Position, b: Position, { south, west, north, east }: Bounds): [number, number] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ] as const) {
    if (p === 0 && q < 0) return undefined;
    if (p < 0) from = Math.max(from, q / p);
    if (p > 0) to = Math.min(to, q / p);
  }
  return from <= to ? [from, to] : undefined;
}

/** The parts of a line inside a rectangle. */
export function cutLine(line: readonly Position[], bounds: Bounds): Position[][] {
  const parts: Position[][] = [];
  let open: Position[] | undefined;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const kept = a && b && cutSegment(a, b, bounds);
    if (!kept) {
      open = undefined;
      continue;
    }
    if (!open) parts.push((open = [at(a, b, kept[0])]));
    open.push(at(a, b, kept[1]));
    if (kept[1] < 1) open = undefined;
  }
  return parts;
}

/**
 * A line with its corners rounded (Chaikin): what is known only roughly should not look exact.
 *
 * @param isClosed whether it is a ring
 */
export function smooth(line: readonly Position[], times: number, isClosed = false): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (times === 0 || line.length < 3 || !first || !last) return [...line];
  const next = line.flatMap((a, i) => {
    const b = line[i + 1] ?? (isClosed ? first : undefined);
    return b ? [at(a, b, 0.25), at(a, b, 0.75)] : [];
  });
  return smooth(isClosed ? next : [first, ...next, last], times - 1, isClosed);
}

/** Positions to four decimals, eleven metres; those that fall together are one. */
export function rounded(line: readonly Position[]): Position[] {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const all = line.map(([x, y]): Position => [round(x), round(y)]);
  return all.filter(([x, y], i) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);
}
