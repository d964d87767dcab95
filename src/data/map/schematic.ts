import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Spot } from '~/domain/map/bounds.ts';
import { boundsOf, padded } from '~/domain/map/bounds.ts';
import type { NamedPlace } from '~/domain/map/labels.ts';
import { mappedPlaces } from '~/domain/map/points.ts';
import type { Schematic } from '~/domain/map/schematic.ts';
import { cutSchematic } from '~/domain/map/schematic.ts';
import { getCatalogue } from '../catalogue.ts';
import { contentRoot } from '../load.ts';
import { memo } from '../memo.ts';
import { readAtlas, readWorldPlaces } from './atlas.ts';

/** How much more than the town the map shows: a part of its size on each side, and at least so many degrees in all. */
const MARGIN = 0.75;
const LEAST = 1.5;

const spotOf = ({
  latitude,
  longitude,
}: {
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}) => (latitude === undefined || longitude === undefined ? [] : [{ latitude, longitude }]);

/** Places that the town itself names, with coordinates; wider regions are no places. */
function ownPlaces({ municipalities }: Catalogue): NamedPlace[] {
  return [...municipalities.values()].flatMap(({ kind, name, latitude, longitude, population = 0 }) =>
    kind === 'region' || latitude === undefined || longitude === undefined
      ? []
      : [{ name, latitude, longitude, population }],
  );
}

/** Everything that the map of a town has to show: its services, its places, its territory, its middle. */
function spotsOf({ services, settings: { bounds, map } }: Catalogue, own: readonly Spot[]): Spot[] {
  const corners = bounds
    ? [
        { latitude: bounds.south, longitude: bounds.west },
        { latitude: bounds.north, longitude: bounds.east },
      ]
    : [];
  return [
    ...[...services.values()].flatMap(mappedPlaces).flatMap(spotOf),
    ...own,
    ...corners,
    ...(map?.center ? [map.center] : []),
  ];
}

/** The schematic map of the town in `CONTENT_DIR`, cut once; of a town that has no place yet, none. */
export function getSchematic(): Schematic | undefined {
  return memo(`catalogue:schematic:${contentRoot()}`, () => {
    const catalogue = getCatalogue();
    const own = ownPlaces(catalogue);
    const bounds = boundsOf(spotsOf(catalogue, own));
    return bounds && cutSchematic(readAtlas(), { own, world: readWorldPlaces() }, padded(bounds, MARGIN, LEAST));
  });
}
