import type { Service } from './catalogue.ts';

/** How many services of each list are compared: enough for a town, and not all of a region. */
const CANDIDATES = 40;

/** Least likeness at which two services are called similar: the same kind, or a situation and something more. */
const ENOUGH = 4;

/** How much the help of services is alike: the same kind weighs most, then the same situation, need and group. */
function* weightedLists({ serviceTypes, lifeSituations, needs, targetGroups }: Service) {
  for (const { services } of serviceTypes) yield { services, weight: 4 };
  for (const { services } of lifeSituations) yield { services, weight: 3 };
  for (const { services } of needs) yield { services, weight: 2 };
  for (const { services } of targetGroups) yield { services, weight: 1 };
}

// Asked for once in each language.
const known = new WeakMap<Service, Service[]>();

/** Services most like the given one, from the lists that it stands in, best first. */
export function similarServices(service: Service, count: number): Service[] {
  const made = known.get(service) ?? mostLike(service, count);
  known.set(service, made);
  return made;
}

function mostLike(service: Service, count: number): Service[] {
  const likeness = new Map<Service, number>();
  for (const { services, weight } of weightedLists(service)) {
    for (const other of services.slice(0, CANDIDATES)) likeness.set(other, (likeness.get(other) ?? 0) + weight);
  }
  likeness.delete(service);
  return [...likeness]
    .filter(([, score]) => score >= ENOUGH)
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([other]) => other);
}
