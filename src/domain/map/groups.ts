import type { MapPoint } from './points.ts';

/** Points at one spot: one pin, however many services share the door. */
export interface MapPlace {
  readonly id: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly points: readonly MapPoint[];
}

/** Points under one heading of the list. */
export interface MapTown {
  readonly name: string;
  readonly points: readonly MapPoint[];
}

/** The spot of a point as a key. */
export const placeId = ({ latitude, longitude }: Pick<MapPoint, 'latitude' | 'longitude'>) =>
  `${latitude},${longitude}`;

/** Points gathered by spot, in the order in which each spot first appears. */
export function placesOf(points: readonly MapPoint[]): MapPlace[] {
  return [...Map.groupBy(points, placeId)].flatMap(([id, here]) => {
    const [first] = here;
    return first ? [{ id, latitude: first.latitude, longitude: first.longitude, points: here }] : [];
  });
}

/**
 * Points gathered by town: the town itself and its parts first, the others by the alphabet, those without a town last.
 *
 * @param home name of the town whose catalogue it is
 */
export function townsOfPoints(points: readonly MapPoint[], home: string, locale: string): MapTown[] {
  const collator = new Intl.Collator(locale);
  const rank = ({ name }: MapTown) => (name === '' ? 2 : name.includes(home) ? 0 : 1);
  return [...Map.groupBy(points, ({ town }) => town)]
    .map(([name, here]) => ({ name, points: here.toSorted((a, b) => collator.compare(a.name, b.name)) }))
    .sort((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
}
