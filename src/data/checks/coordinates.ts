import type { Location } from '~/domain/catalogue/catalogue.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';

type Bounds = NonNullable<SettingsEntry['bounds']>;
type Place = Pick<Location, 'latitude' | 'longitude'> & { readonly secret?: boolean };

const isOutside = ({ south, west, north, east }: Bounds, { latitude, longitude }: Place) =>
  latitude !== undefined &&
  longitude !== undefined &&
  (latitude < south || latitude > north || longitude < west || longitude > east);

/** Places of an entry by the field under which their latitude stands. */
function placesOf({ collection, data }: Entry): (readonly [field: string, place: Place])[] {
  if (collection === 'services') {
    return (data['locations'] as Place[]).map((place, i) => [`locations[${i}].latitude`, place]);
  }
  if (collection === 'providers' && data['location']) return [['location.latitude', data['location']]];
  return collection === 'municipalities' ? [['latitude', data]] : [];
}

/** Places whose coordinates lie outside the territory in settings: most often swapped numbers or a wrong sign. */
export function coordinatesOutside(entries: readonly Entry[]): Problem[] {
  const settings = entries.find(({ collection }) => collection === 'settings')?.data as SettingsEntry | undefined;
  const bounds = settings?.bounds;
  if (!bounds) return [];
  return entries.flatMap((entry) =>
    placesOf(entry)
      .filter(([, place]) => isOutside(bounds, place))
      .map(([field, place]) => ({
        severity: 'error',
        code: 'outsideBounds',
        file: entry.file,
        field,
        value: place.secret === true ? '…' : `${place.latitude}, ${place.longitude}`,
        params: { ...bounds },
      })),
  );
}
