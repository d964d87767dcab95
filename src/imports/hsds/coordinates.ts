import type { Context } from './context.ts';
import type { Row } from './row.ts';

/** Latitudes and longitudes of Czechia with a margin: they never overlap, so a swap shows. */
const isCzech = (latitude: number, longitude: number) => latitude > 48 && latitude < 51.5 && longitude > 12 && longitude < 19;

/** Latitude and longitude in degrees, both or none; impossible ones and those outside the town's bounds are dropped and told. */
export function coordinatesOf(row: Row, { country, bounds, tell }: Context): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = [row.number('latitude'), row.number('longitude')];
  if (latitude === undefined && longitude === undefined) return undefined;
  const value = `${latitude ?? '–'}, ${longitude ?? '–'}`;
  const drop = (code: string) => {
    tell('dropped', code, row.at('latitude'), { value });
    return undefined;
  };
  if (latitude === undefined || longitude === undefined) return drop('coordinatesHalf');
  if (country === 'CZ' && isCzech(longitude, latitude)) {
    tell('changed', 'coordinatesSwapped', row.at('latitude'), { value });
    return { latitude: longitude, longitude: latitude };
  }
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude !== 0 || longitude !== 0);
  if (!isOnEarth) return drop('coordinates');
  const isOutside = bounds && (latitude < bounds.south || latitude > bounds.north || longitude < bounds.west || longitude > bounds.east);
  return isOutside ? drop('coordinatesOutside') : { latitude, longitude };
}
