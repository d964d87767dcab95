import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import type { Area } from './area.ts';
import type { Gathered } from './gather.ts';
import { isRaw, keyText } from './row.ts';
import type { Tag } from './terms.ts';

type Service = Draft<ServiceEntry>;

const FIELDS = {
  'service-types': 'serviceTypes',
  'target-groups': 'targetGroups',
  needs: 'needs',
  'life-situations': 'lifeSituations',
} as const;

/** Terms of a service in the fields that refer to them, each once. */
export function referencesOf(tags: readonly Tag[]): Pick<Service, (typeof FIELDS)[keyof typeof FIELDS]> {
  const groups = Map.groupBy(tags, ({ collection }) => FIELDS[collection]);
  return Object.fromEntries([...groups].map(([key, group]) => [key, [...new Set(group.map(({ id }) => id))]]));
}

/** Where a service works; one that does not say so works at least where its places are. */
export const placesOf = ({ places, nationwide, areaNote }: Area, { locations = [] }: Service): Area['places'] =>
  places.length > 0 || nationwide || areaNote
    ? places
    : locations.flatMap(({ city }) => (city ? [{ name: city, kind: 'municipality' as const }] : []));

/** Ids of the locations that services have; an organization need not list them again. */
export function usedLocations(services: readonly Gathered[]): ReadonlySet<string> {
  const links = services.flatMap(({ raw: { service_at_locations: list } }) =>
    Array.isArray(list) ? list.filter(isRaw) : [],
  );
  const locations = links.map(({ location }) => location).filter(isRaw);
  return new Set(locations.map(({ id }) => keyText(id)).filter(Boolean));
}
