import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft, ImportedEntry } from '../entry.ts';
import type { Note } from '../note.ts';
import { notebook } from '../note.ts';
import { slugify } from '../slug.ts';
import type { Bounds, Town } from './context.ts';
import { languageOf } from './country.ts';
import { crisisBook } from './crisis-book.ts';
import type { Gathered } from './gather.ts';
import { gather } from './gather.ts';
import { guess } from './guess.ts';
import type { Mapping } from './mapping.ts';
import { municipalityBook } from './municipalities.ts';
import { toProvider } from './provider.ts';
import { placesOf, referencesOf, usedLocations } from './references.ts';
import { Row } from './row.ts';
import { toService } from './service.ts';
import { boundsOf, cityOf, toSettings } from './settings.ts';
import { Shelf } from './shelf.ts';
import type { KnownSlugs } from './slugs.ts';
import { slugBook } from './slugs.ts';
import type { HsdsSource } from './source.ts';
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
  const town: Town = {
    words,
    country,
    cities: new Set(guessed.cities.map((city) => slugify(city))),
    bounds: options.bounds,
  };
  const slugs = slugBook(options);
  const municipalities = municipalityBook(slugs);
  const terms = termBook(options.mapping, slugs, notes);
  const open = ({ raw, record }: Gathered) => {
    const tell = notes.about(record);
    return { row: new Row(raw, { record, tell }), context: { ...town, tell, shelf: new Shelf(tell) } };
  };

  const aboutSite = notes.about({ type: 'settings', id: 'site', name: '' });
  const nameOf = new Map(
    organizations.map(({ key, record }) => [key, record.name || `${words.unknownProvider} ${key}`]),
  );
  const providerIds = slugs.distinct(
    'providers',
    organizations.map(({ key }) => ({ key, words: [nameOf.get(key) ?? key] })),
  );
  const serviceIds = slugs.distinct(
    'services',
    services.map(({ key, record, organization }) => ({
      key,
      words: [record.name || words.unnamedService, nameOf.get(organization) ?? ''],
    })),
  );

  const used = usedLocations(services);
  const providers = organizations.map((one): ImportedEntry & { entry: Draft<ProviderEntry> } => {
    const { row, context } = open(one);
    return {
      collection: 'providers',
      id: providerIds.get(one.key) ?? '',
      key: one.key,
      entry: toProvider(row, one.key, context, used),
    };
  });

  const crisis = crisisBook(slugs);
  const made = services.map((one): ImportedEntry & { entry: Draft<ServiceEntry> } => {
    const { row, context } = open(one);
    const { entry, area } = toService(row, one.key, context);
    const tags = row
      .rows('attributes')
      .map((attribute) => terms.tagOf(attribute))
      .filter((tag) => tag !== undefined);
    const service: Draft<ServiceEntry> = {
      ...entry,
      provider: providerIds.get(one.organization) ?? '',
      ...referencesOf(tags),
      area: [...new Set(placesOf(area, entry).map((place) => municipalities.idOf(place)))],
      quickExit: tags.some(({ name }) => isAboutViolence(name)),
    };
    const id = serviceIds.get(one.key) ?? '';
    crisis.add(service, tags, { id, key: one.key, tell: context.tell });
    return { collection: 'services', id, key: one.key, entry: service };
  });

  const unmapped = terms.unmapped();
  const places = made.flatMap(({ entry }) => entry.locations ?? []);
  const seats = providers.flatMap(({ entry }) => entry.location ?? []);
  const city = cityOf(options.town, [places, seats], { words, tell: aboutSite });
  for (const name of [city, ...places.map((place) => place.city)])
    if (name) municipalities.idOf({ name, kind: 'municipality' });
  const bounds = options.bounds ?? boundsOf(places);
  const settings = toSettings({ town: city ?? words.town, name: options.name, language, country, bounds, words });
  return {
    entries: [
      { collection: 'settings', id: 'site', key: 'site', entry: settings },
      ...providers,
      ...made,
      ...terms.entries(),
      ...municipalities.entries(),
      ...crisis.entries(country, words, aboutSite),
    ],
    notes: [...source.notes, ...notes.notes],
    read: {
      ...source.read,
      services: source.services.length,
      organizations: organizations.filter(({ record }) => record.name !== '').length,
    },
    isComplete: source.isComplete,
    language,
    unmapped,
  };
}
