import type { Context } from './context.ts';
import type { Row } from './row.ts';

/** Latitudes and longitudes of Czechia with a margin: they never overlap, so a swap shows. */
const isCzech = (latitude: number, longitude: number) =>
  latitude > 48 && latitude < 51.5 && longitude > 12 && longitude < 19;

function faultOf(latitude: number, longitude: number, bounds: Context['bounds']): string | undefined {
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)) return 'coordinates';
  if (!bounds) return undefined;
  const { south, west, north, east } = bounds;
  return latitude < south || latitude > north || longitude < west || longitude > east
    ? 'coordinatesOutside'
    : undefined;
}

/** Latitude and longitude in degrees, both or none; impossible ones and those outside the town's bounds are dropped and told. */
export function coordinatesOf(
  row: Row,
  { country, bounds, tell }: Context,
): { latitude: number; longitude: number } | undefined {
  const [latitude, longitude] = [row.number('latitude'), row.number('longitude')];
  if (latitude === undefined && longitude === undefined) return undefined;
  const value = `${latitude ?? '–'}, ${longitude ?? '–'}`;
  if (latitude === undefined || longitude === undefined) {
    tell('dropped', 'coordinatesHalf', row.at('latitude'), { value });
    return undefined;
  }
  const isSwapped = country === 'CZ' && isCzech(longitude, latitude);
  if (isSwapped) tell('changed', 'coordinatesSwapped', row.at('latitude'), { value });
  const right = isSwapped ? { latitude: longitude, longitude: latitude } : { latitude, longitude };
  const fault = faultOf(right.latitude, right.longitude, bounds);
  if (fault) tell('dropped', fault, row.at('latitude'), { value });
  return fault ? undefined : right;
}
