import type { Opening } from '../calendar/opening.ts';
import { openingOf, openingState } from '../calendar/opening.ts';
import type { Municipality, Schedule, Service } from './catalogue.ts';

/** What services can be narrowed by, in the order in which a visitor is asked. */
export const FACETS = [
  'group',
  'need',
  'place',
  'type',
  'form',
  'language',
  'open',
  'free',
  'wheelchair',
  'age',
] as const;

export type Facet = (typeof FACETS)[number];

/** Facets that are a yes or nothing. */
export const FLAGS = ['open', 'free', 'wheelchair'] as const satisfies readonly Facet[];

/** Opening hours without the calendar, which is the same for a whole town. */
export type Hours = Omit<Opening, 'timeZone' | 'holidays'>;

/** What a browser must know of a service to narrow a list and to put it on a map. */
export interface FacetRecord {
  readonly id: string;
  readonly group: readonly string[];
  readonly need: readonly string[];
  /** Every place in which the service is given: those named, what they belong to and what belongs to them. */
  readonly place: readonly string[];
  readonly type: readonly string[];
  readonly form: readonly string[];
  readonly language: readonly string[];
  readonly nationwide: boolean;
  readonly free: boolean;
  readonly wheelchair: boolean;
  /** Youngest and oldest whom the service is for, in years. */
  readonly age: readonly [from: number, to: number];
  /** Hours of the service and of each of its places. */
  readonly opening: readonly Hours[];
}

/** A moment, and what the town's clock and calendar say of it. */
export interface Moment extends Pick<Opening, 'timeZone' | 'holidays'> {
  readonly now: Date;
}

/** What a visitor chose: values of a facet; of flags `1`, of age the years. */
export type Selection = Partial<Record<Facet, readonly string[]>>;

const OLDEST = 150;

function chainOf(place: Municipality): Municipality[] {
  return place.partOf ? [place, ...chainOf(place.partOf)] : [place];
}

/** Slugs of the places that a service in `area` is given in. */
function placesOf(area: readonly Municipality[], all: Iterable<Municipality>): string[] {
  const named = new Set(area);
  const above = area.flatMap(chainOf);
  const below = [...all].filter((place) => chainOf(place).some((one) => named.has(one)));
  return [...new Set([...above, ...below].map(({ id }) => id))];
}

function hoursOf(schedule: Schedule): Hours {
  const { always, slots, exceptions, onHolidays } = openingOf(schedule, { timeZone: '', holidays: [] });
  return { always, slots, exceptions, onHolidays };
}

/** The record of a service; `places` are all that the town knows. */
export function facetRecord(service: Service, places: Iterable<Municipality>): FacetRecord {
  const ids = (terms: readonly { readonly id: string }[]) => terms.map(({ id }) => id);
  const schedules = [service.schedule, ...service.locations.map(({ schedule }) => schedule)].filter(
    (one) => one !== undefined,
  );
  return {
    id: service.id,
    group: ids(service.targetGroups),
    need: ids(service.needs),
    place: placesOf(service.area, places),
    type: ids(service.serviceTypes),
    form: service.forms,
    language: service.languages,
    nationwide: service.nationwide,
    free: service.cost === 'free',
    wheelchair: service.locations.some(({ accessibility }) => accessibility.includes('wheelchair')),
    age: [service.ageFrom ?? 0, service.ageTo ?? OLDEST],
    opening: schedules.map(hoursOf),
  };
}

function hasValue(record: FacetRecord, facet: Facet, value: string, moment: Moment): boolean {
  switch (facet) {
    case 'open':
      return record.opening.some((hours) => openingState({ ...hours, ...moment }, moment.now).open);
    case 'free':
    case 'wheelchair':
      return record[facet];
    case 'age':
      return record.age[0] <= Number(value) && Number(value) <= record.age[1];
    case 'place':
      return record.nationwide || record.place.includes(value);
    default:
      return record[facet].includes(value);
  }
}

/** Whether a service has what was chosen: any value of each facet. */
export function matches(record: FacetRecord, selection: Selection, moment: Moment): boolean {
  return FACETS.every((facet) => {
    const wanted = selection[facet] ?? [];
    return wanted.length === 0 || wanted.some((value) => hasValue(record, facet, value, moment));
  });
}

/** How many services each value of a facet would leave, with all other facets as they are chosen. */
export function countValues(
  records: readonly FacetRecord[],
  selection: Selection,
  facet: Facet,
  values: readonly string[],
  moment: Moment,
): ReadonlyMap<string, number> {
  const rest = records.filter((record) => matches(record, { ...selection, [facet]: [] }, moment));
  return new Map(
    values.map((value) => [value, rest.filter((record) => hasValue(record, facet, value, moment)).length]),
  );
}

/** What an address asks for; values are separated by commas. */
export function selectionFrom(query: URLSearchParams): Selection {
  const chosen = FACETS.map(
    (facet) =>
      [
        facet,
        query
          .getAll(facet)
          .flatMap((value) => value.split(','))
          .filter(Boolean),
      ] as const,
  );
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** A choice as part of an address; nothing chosen is nothing said. */
export function selectionTo(query: URLSearchParams, selection: Selection): void {
  for (const facet of FACETS) {
    query.delete(facet);
    const values = selection[facet] ?? [];
    if (values.length > 0) query.set(facet, values.join(','));
  }
}
