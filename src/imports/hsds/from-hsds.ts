import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft, ImportedEntry } from '../entry.ts';
import type { Note } from '../note.ts';
import { notebook } from '../note.ts';
import { slugify } from '../slug.ts';
import type { Area } from './area.ts';
import type { Bounds, Town } from './context.ts';
import { languageOf } from './country.ts';
import { emergencyLine, isCrisisLine, toCrisisLine } from './crisis-line.ts';
import type { Gathered } from './gather.ts';
import { gather } from './gather.ts';
import { guess } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { municipalityBook } from './municipalities.ts';
import { toProvider } from './provider.ts';
import { isRaw, Row } from './row.ts';
import { toService } from './service.ts';
import { boundsOf, toSettings } from './settings.ts';
import { Shelf } from './shelf.ts';
import type { KnownSlugs } from './slugs.ts';
import { slugBook } from './slugs.ts';
import type { HsdsSource } from './source.ts';
import type { Tag } from './terms.ts';
import { isAboutViolence, termBook } from './terms.ts';
import type { Language } from './words.ts';
import { WORDS } from './words.ts';

/** What an import is told besides its source. */
export interface HsdsOptions extends KnownSlugs {
  readonly mapping: Mapping;
  /** What the town's settings or the person who imports say; otherwise guessed from the source. */
  readonly town?: string | undefined;
  readonly name?: string | undefined;
  readonly language?: Language | undefined;
  readonly country?: string | undefined;
  readonly bounds?: Bounds | undefined;
}

/** Entries made from a source, and what could not be taken as it stood. */
export interface HsdsResult {
  readonly entries: readonly ImportedEntry[];
  readonly notes: readonly Note[];
  readonly read: Readonly<Record<string, number>>;
  readonly isComplete: boolean;
  readonly language: Language;
  /** Taxonomies that the mapping says nothing about. */
  readonly unmapped: readonly string[];
}

type Service = Draft<ServiceEntry>;

const REFERENCES = {
  'service-types': 'serviceTypes', 'target-groups': 'targetGroups', needs: 'needs', 'life-situations': 'lifeSituations',
} as const;

function references(tags: readonly Tag[]): Pick<Service, (typeof REFERENCES)[keyof typeof REFERENCES]> {
  const groups = Map.groupBy(tags, ({ collection }) => REFERENCES[collection]);
  return Object.fromEntries([...groups].map(([key, group]) => [key, [...new Set(group.map(({ id }) => id))]]));
}

/** Ids of the locations that services have; an organization need not list them again. */
function usedLocations(services: readonly Gathered[]): ReadonlySet<string> {
  const links = services.flatMap(({ raw }) => (Array.isArray(raw['service_at_locations']) ? raw['service_at_locations'] : []));
  return new Set(links.filter(isRaw).flatMap((link) => (isRaw(link['location']) ? [String(link['location']['id'] ?? '')] : [])).filter(Boolean));
}

/** Where a service works; one that does not say so works at least where its places are. */
const placesOf = ({ places, nationwide, areaNote }: Area, { locations = [] }: Service): Area['places'] =>
  places.length > 0 || nationwide || areaNote
    ? places
    : locations.flatMap(({ city }) => (city ? [{ name: city, kind: 'municipality' as const }] : []));

/**
 * Entries of a town from a source of HSDS. The same source and options always give the same entries.
 *
 * @see https://docs.openreferral.org/en/latest/hsds/schema_reference.html
 */
export function fromHsds(source: HsdsSource, options: HsdsOptions): HsdsResult {
  const notes = notebook();
  const { services, organizations } = gather(source, notes);
  const guessed = guess({ services, organizations });
  const country = options.country ?? guessed.country;
  const language = options.language ?? languageOf(country);
  const words = WORDS[language];
  const town: Town = { words, country, cities: new Set(guessed.cities.map((city) => slugify(city))), bounds: options.bounds };
  const slugs = slugBook(options);
  const municipalities = municipalityBook(slugs);
  const terms = termBook(options.mapping, slugs, notes);
  const open = ({ raw, record }: Gathered) => {
    const tell = notes.about(record);
    return { row: new Row(raw, { record, tell }), context: { ...town, tell, shelf: new Shelf(tell) } };
  };

  const nameOf = new Map(organizations.map(({ key, record }) => [key, record.name || `${words.unknownProvider} ${key}`]));
  const providerIds = slugs.distinct('providers', organizations.map(({ key }) => ({ key, words: [nameOf.get(key) ?? key] })));
  const serviceIds = slugs.distinct(
    'services',
    services.map(({ key, record, organization }) => ({ key, words: [record.name || words.unnamedService, nameOf.get(organization) ?? ''] })),
  );

  const used = usedLocations(services);
  const providers = organizations.map((one): ImportedEntry => {
    const { row, context } = open(one);
    return { collection: 'providers', id: providerIds.get(one.key) ?? '', key: one.key, entry: toProvider(row, one.key, context, used) };
  });

  const lines: ImportedEntry[] = [];
  const made = services.map((one): { service: Service; entry: ImportedEntry } => {
    const { row, context } = open(one);
    const { entry, area } = toService(row, one.key, context);
    const tags = row.rows('attributes').map((attribute) => terms.tagOf(attribute)).filter((tag) => tag !== undefined);
    const service: Service = {
      ...entry,
      provider: providerIds.get(one.organization) ?? '',
      ...references(tags),
      area: [...new Set(placesOf(area, entry).map((place) => municipalities.idOf(place)))],
      quickExit: tags.some(({ name }) => isAboutViolence(name)),
    };
    const id = serviceIds.get(one.key) ?? '';
    const isLine = tags.some(({ collection, name }) => collection === 'service-types' && isCrisisLine(name));
    const line = isLine ? toCrisisLine(service, lines.length) : undefined;
    if (line) lines.push({ collection: 'crisis-lines', id: slugs.shared('crisis-lines', one.key, id), key: one.key, entry: line });
    else if (isLine) context.tell('kept', 'crisisLineWithoutPhone', 'phones');
    return { service, entry: { collection: 'services', id, key: one.key, entry: service } };
  });
  const emergency = lines.length === 0 ? emergencyLine(country, words) : undefined;
  if (emergency) lines.push({ collection: 'crisis-lines', id: slugify(emergency.name ?? ''), key: 'emergency', entry: emergency });

  const unmapped = terms.unmapped();
  const city = options.town ?? guessed.city;
  if (!city) notes.about({ type: 'settings', id: 'site', name: '' })('changed', 'townUnknown', 'town');
  else if (!options.town) notes.about({ type: 'settings', id: 'site', name: '' })('changed', 'townGuessed', 'town', { town: city });
  for (const name of [options.town, ...made.flatMap(({ service }) => (service.locations ?? []).map((place) => place.city))]) {
    if (name) municipalities.idOf({ name, kind: 'municipality' });
  }
  const bounds = options.bounds ?? boundsOf(made.flatMap(({ service }) => service.locations ?? []));
  const settings = toSettings({ town: city ?? words.town, name: options.name, language, country, bounds, words });
  return {
    entries: [
      { collection: 'settings', id: 'site', key: 'site', entry: settings },
      ...providers, ...made.map(({ entry }) => entry), ...terms.entries(), ...municipalities.entries(), ...lines,
    ],
    notes: [...source.notes, ...notes.notes],
    read: source.read,
    isComplete: source.isComplete,
    language,
    unmapped,
  };
}
