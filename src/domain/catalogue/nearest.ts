import type { Need, Service, TargetGroup } from './catalogue.ts';

/** Services for a group of people that help with a need. */
export function servicesFor(group: TargetGroup, need: Need): Service[] {
  return group.services.filter(({ needs }) => needs.includes(need));
}

/**
 * What to offer where nobody helps this group with this need: services that help others with it, first those that
 * help this group with something, and then whatever else there is for the group.
 */
export function nearestServices(group: TargetGroup, need: Need, count: number): { need: Service[]; group: Service[] } {
  const related = new Set(need.services.flatMap(({ needs }) => needs));
  const closeness = ({ needs }: Service) => needs.filter((one) => related.has(one)).length;
  return {
    need: need.services.slice(0, count),
    group: group.services.toSorted((a, b) => closeness(b) - closeness(a)).slice(0, count),
  };
}
