import type { Aged, AgedOfProvider, Freshness, Kept, Untranslated } from '~/domain/catalogue/freshness.ts';
import { lapseOf } from '~/domain/catalogue/freshness.ts';
import { isListed, isStale } from '~/domain/catalogue/publication.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { NamedWidget } from '~/schema/field.ts';
import { widgetsOf } from '~/schema/field.ts';
import type { Content, Entry } from './load.ts';
import { isPublic } from './public.ts';
import { settingsIn } from './today.ts';

/** Used where the settings themselves are broken. */
const DEFAULTS = { staleAfterMonths: 12, language: 'cs', locales: [] as readonly string[] };

type Data = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const kept = ({ collection, id, file, data }: Entry): Kept => ({
  collection,
  id,
  file,
  name: typeof data['name'] === 'string' ? data['name'] : id,
});

const serviceOf = ({ collection, data }: Entry) =>
  collection === 'services' ? (data as unknown as ServiceEntry) : undefined;

const providerOf = ({ collection, data }: Entry) =>
  collection === 'providers' ? (data as unknown as ProviderEntry) : undefined;

function agedEntries(entries: readonly Entry[], today: string, months: number): AgedOfProvider[] {
  const providers = new Map(entries.flatMap((one) => (providerOf(one) ? [[one.id, one] as const] : [])));
  const aged = entries.flatMap((one): { provider: string; emails: readonly string[]; entry: Aged }[] => {
    const [service, provider] = [serviceOf(one), providerOf(one)];
    // A provider that nobody ever verified is verified with its services.
    const checked = service ?? (provider?.verifiedOn === undefined ? undefined : provider);
    if (!checked || !isStale(checked, today, months)) return [];
    const { verifiedOn, emails } = checked;
    const lapsedOn = verifiedOn === undefined ? undefined : lapseOf(verifiedOn, months);
    return [{ provider: service?.provider ?? one.id, emails, entry: { ...kept(one), verifiedOn, lapsedOn } }];
  });
  const oldest = ({ entries: list }: AgedOfProvider) => list[0]?.verifiedOn ?? '';
  return [...Map.groupBy(aged, ({ provider }) => provider)]
    .map(([id, list]) => {
      const provider = providers.get(id);
      // Whom the provider has no address of, its services may have.
      const own = (provider && providerOf(provider)?.emails) ?? [];
      return {
        id,
        name: provider ? kept(provider).name : id,
        emails: own.length > 0 ? own : [...new Set(list.flatMap(({ emails }) => emails))],
        entries: list
          .map(({ entry }) => entry)
          .sort((a, b) => (a.verifiedOn ?? '').localeCompare(b.verifiedOn ?? '') || a.name.localeCompare(b.name, 'cs')),
      };
    })
    .sort((a, b) => oldest(a).localeCompare(oldest(b)) || a.name.localeCompare(b.name, 'cs'));
}

/** The fields that a language may have of its own, in a kind of entry that can be translated. */
function readable({ fields }: Collection): readonly NamedWidget[] {
  const into = widgetsOf(fields).find(({ name }) => name === 'translations');
  return into?.fields?.[0]?.fields ?? [];
}

function untranslated(entry: Entry, locales: readonly string[]): Untranslated[] {
  const original: Data = { ...entry.data, ...(entry.body !== '' && { body: entry.body }) };
  const filled = readable(collections[entry.collection]).filter(({ name }) => !isEmpty(original[name]));
  const translations = (entry.data['translations'] ?? {}) as Readonly<Record<string, Data | undefined>>;
  return locales.flatMap((locale): Untranslated[] => {
    const missing = filled.filter(({ name }) => isEmpty(translations[locale]?.[name]));
    const isWhole = missing.length === filled.length;
    return missing.length === 0 ? [] : [{ ...kept(entry), locale, isWhole, fields: missing.map(({ label }) => label) }];
  });
}

/** Whether an entry has a place that no map can show. A secret one is meant to be on none. */
function lacksPoint(entry: Entry): boolean {
  const [service, provider] = [serviceOf(entry), providerOf(entry)];
  const places = service?.locations ?? (provider?.location ? [provider.location] : []);
  return places.some(({ secret, latitude }) => !secret && latitude === undefined);
}

/** Plans are documents of their day, and who ended is not asked. */
const isCurrent = (entry: Entry) => {
  const service = serviceOf(entry);
  return !entry.collection.startsWith('plan') && (!service || isListed(service));
};

/**
 * How fresh and how complete content is.
 *
 * @param published whether only what has a page on the site may be told
 */
export function freshnessOf({ entries }: Pick<Content, 'entries'>, today: string, published = false): Freshness {
  const settings = settingsIn(entries);
  const { staleAfterMonths: months, language, locales } = { ...DEFAULTS, ...settings };
  const others = locales.filter((locale) => locale !== language);
  const current = entries.filter(isCurrent).filter((entry) => !published || isPublic(entry, today));
  return {
    today,
    months,
    aged: agedEntries(current, today, months),
    untranslated: current.flatMap((entry) => untranslated(entry, others)),
    withoutPlain: current.filter((one) => isEmpty(serviceOf(one)?.plainSummary) && serviceOf(one)).map(kept),
    withoutPoint: current.filter(lacksPoint).map(kept),
    count: current.length,
  };
}
