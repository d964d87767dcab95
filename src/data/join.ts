import type {
  Catalogue,
  CrisisLine,
  LifeSituation,
  Municipality,
  Need,
  Page,
  Provider,
  Service,
  ServiceType,
  TargetGroup,
} from '~/domain/catalogue/catalogue.ts';
import { isListed, isPublished } from '~/domain/catalogue/publication.ts';
import { withoutSecrets } from '~/domain/catalogue/secret.ts';
import type { CollectionName, collections } from '~/schema/collections.ts';
import type { EntryOf } from '~/schema/collection.ts';
import type { Entry } from './load.ts';

type Kinds = typeof collections;
interface Ordered {
  readonly name: string;
  readonly order?: number | undefined;
}

const collator = new Intl.Collator('cs');

/** By the editor's order first, then by the alphabet. */
const inOrder = (a: Ordered, b: Ordered) =>
  (a.order ?? Infinity) - (b.order ?? Infinity) || collator.compare(a.name, b.name);

/** Joins checked entries into a catalogue as it is to be shown on a day (`YYYY-MM-DD`). */
export function joinCatalogue(entries: readonly Entry[], today: string): Catalogue {
  const byKind = Map.groupBy(entries, ({ collection }) => collection);

  function all<Kind extends CollectionName, Made extends Ordered>(
    kind: Kind,
    make: (data: EntryOf<Kinds[Kind]>, entry: Entry) => Made,
  ): Map<string, Made> {
    const made = (byKind.get(kind) ?? []).map(
      (entry) => [entry.id, make(entry.data as EntryOf<Kinds[Kind]>, entry)] as const,
    );
    return new Map(made.sort(([, a], [, b]) => inOrder(a, b)));
  }
  function known<Value>(from: Map<string, Value>, id: string): Value {
    const value = from.get(id);
    if (value === undefined) throw new Error(`"${id}" is not there: only checked content can be joined.`);
    return value;
  }
  const pick = <Value>(from: Map<string, Value>, ids: readonly string[]) =>
    ids.map((id) => from.get(id)).filter((value) => value !== undefined);

  const targetGroups = all('target-groups', (data, { id }): TargetGroup => ({ ...data, id, services: [] }));
  const needs = all('needs', (data, { id }): Need => ({ ...data, id, services: [] }));
  const serviceTypes = all('service-types', (data, { id }): ServiceType => ({ ...data, id, services: [] }));
  const places = all('municipalities', (data, { id }) => ({ ...data, id, services: [] as Service[] }));
  const municipalities = places as unknown as Map<string, Municipality>;
  for (const place of places.values()) {
    Object.assign(place, { partOf: place.partOf === undefined ? undefined : municipalities.get(place.partOf) });
  }
  const crisisLines = all('crisis-lines', (data, { id }): CrisisLine => ({
    ...data,
    id,
    targetGroups: pick(targetGroups, data.targetGroups),
  }));
  const lifeSituations = all('life-situations', (data, { id, body }): LifeSituation => {
    const related = { targetGroups: pick(targetGroups, data.targetGroups), needs: pick(needs, data.needs) };
    return { ...data, ...related, id, body, services: [], crisisLines: pick(crisisLines, data.crisisLines) };
  });
  const providers = all('providers', (data, { id }): Provider => ({
    ...data,
    id,
    services: [],
    location: data.location && withoutSecrets(data.location),
  }));
  const services = all('services', (data, { id }): Service => ({
    ...data,
    id,
    provider: known(providers, data.provider),
    serviceTypes: pick(serviceTypes, data.serviceTypes),
    targetGroups: pick(targetGroups, data.targetGroups),
    needs: pick(needs, data.needs),
    lifeSituations: pick(lifeSituations, data.lifeSituations),
    area: pick(municipalities, data.area),
    locations: data.locations.map(withoutSecrets),
  }));
  for (const [id, service] of services) {
    if (!isPublished(service, today)) services.delete(id);
    else if (isListed(service)) {
      const { provider, serviceTypes: types, targetGroups: groups, needs: n, lifeSituations: s, area } = service;
      for (const list of [provider, ...types, ...groups, ...n, ...s, ...area]) list.services.push(service);
    }
  }
  const [settings] = byKind.get('settings') ?? [];
  return {
    settings: settings?.data as Catalogue['settings'],
    synonyms: byKind.get('synonyms')?.[0]?.data as Catalogue['synonyms'],
    services,
    providers,
    targetGroups,
    needs,
    lifeSituations,
    serviceTypes,
    municipalities,
    crisisLines,
    pages: all('pages', (data, { id, body }): Page => ({ ...data, id, body })),
  };
}
