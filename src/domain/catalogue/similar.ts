import type { Service } from './catalogue.ts';

const shared = (a: readonly unknown[], b: readonly unknown[]) => a.filter((one) => b.includes(one)).length;

/** How much the help of two services is alike: the same kind weighs most, then the same situation, need and group. */
function likeness(a: Service, b: Service): number {
  return (
    4 * shared(a.serviceTypes, b.serviceTypes) +
    3 * shared(a.lifeSituations, b.lifeSituations) +
    2 * shared(a.needs, b.needs) +
    shared(a.targetGroups, b.targetGroups)
  );
}

/** How many services of each list are compared: enough for a town, and not all of a region. */
const CANDIDATES = 40;

/** Services most like the given one, from the lists that it stands in, best first. */
export function similarServices(service: Service, count: number): Service[] {
  const lists = [...service.serviceTypes, ...service.lifeSituations, ...service.needs];
  const candidates = new Set(lists.flatMap(({ services }) => services.slice(0, CANDIDATES)));
  candidates.delete(service);
  return [...candidates]
    .map((other) => ({ other, score: likeness(service, other) }))
    .filter(({ score }) => score >= 4)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ other }) => other);
}
