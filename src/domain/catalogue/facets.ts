import type { Opening } from '../calendar/opening.ts';
import type { WallTime } from '../calendar/clock.ts';
import { wallTime } from '../calendar/clock.ts';
import { isOpenAt, openingOf } from '../calendar/opening.ts';
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

/** The values that a service has of each facet; of age the two ends. */
type Values = Readonly<Record<Facet, readonly string[]>>;

const flag = (isSet: boolean) => (isSet ? ['1'] : []);

/** What is known of a moment: the town's clock, and the values that services have then. */
interface Known {
  readonly wall: WallTime;
  readonly values: WeakMap<FacetRecord, Values>;
}

/** Asked for anew with each choice, the values of a moment are found once. */
const known = new WeakMap<Moment, Known>();

function valuesOf(record: FacetRecord, moment: Moment): Values {
  const { wall, values } = known.get(moment) ?? { wall: wallTime(moment.now, moment.timeZone), values: new WeakMap() };
  known.set(moment, { wall, values });
  const before = values.get(record);
  if (before) return before;
  const made = {
    ...record,
    open: flag(record.opening.some((hours) => isOpenAt({ ...hours, ...moment }, wall))),
    free: flag(record.free),
    wheelchair: flag(record.wheelchair),
    age: record.age.map(String),
  };
  values.set(record, made);
  return made;
}

function hasValue(record: FacetRecord, values: Values, facet: Facet, value: string): boolean {
  if (facet === 'age') return record.age[0] <= Number(value) && Number(value) <= record.age[1];
  return (facet === 'place' && record.nationwide) || values[facet].includes(value);
}

/** Facets in which a service has nothing of what was chosen. */
function missing(record: FacetRecord, selection: Selection, moment: Moment): Facet[] {
  const values = valuesOf(record, moment);
  return FACETS.filter((facet) => {
    const wanted = selection[facet] ?? [];
    return wanted.length > 0 && !wanted.some((value) => hasValue(record, values, facet, value));
  });
}

/** Whether a service has what was chosen: any value of each facet. */
export function matches(record: FacetRecord, selection: Selection, moment: Moment): boolean {
  return missing(record, selection, moment).length === 0;
}

/** How many services have each value of each facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What services in the whole country count for, wherever somebody looks. */
export const EVERYWHERE = '*';

/** How many services each value of each facet would leave, with all other facets as they are chosen. */
export function countValues(records: readonly FacetRecord[], selection: Selection, moment: Moment): Counts {
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
    Facet,
    Map<string, number>
  >;
  for (const record of records) {
    const without = missing(record, selection, moment);
    if (without.length > 1) continue;
    const values = valuesOf(record, moment);
    for (const facet of without.length === 1 ? without : FACETS) {
      const map = counts[facet];
      const own = facet === 'place' && record.nationwide ? [EVERYWHERE] : values[facet];
      for (const value of own) map.set(value, (map.get(value) ?? 0) + 1);
    }
  }
  return counts;
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
