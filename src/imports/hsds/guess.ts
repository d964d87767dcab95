import { oneLine } from '../fit.ts';
import { countryCode } from './country.ts';
import type { Records } from './gather.ts';
import type { Raw } from './row.ts';
import { isRaw } from './row.ts';

const rawsOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : isRaw(value) ? [value] : []);

const text = (raw: Raw, key: string) =>
  typeof raw[key] === 'string' || typeof raw[key] === 'number' ? oneLine(String(raw[key])) : '';

function addressesOf(raw: Raw): Raw[] {
  const locations = [
    ...rawsOf(raw['service_at_locations']).flatMap((link) => rawsOf(link['location'])),
    ...rawsOf(raw['locations']),
  ];
  return [raw, ...locations].flatMap((one) =>
    ['addresses', 'physical_addresses', 'postal_addresses'].flatMap((key) => rawsOf(one[key])),
  );
}

/** The value met most often; of two met as often the first. */
export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

const isAmerican = (address: Raw) =>
  /^[A-Z]{2}$/.test(text(address, 'state_province')) && /^\d{5}(-\d{4})?$/.test(text(address, 'postal_code'));

/** What a source says of its country by its addresses. */
export interface Guess {
  /** Two letters; Czechia when nothing tells otherwise. */
  readonly country: string;
  /** Every city that an address names. */
  readonly cities: readonly string[];
}

/** Guesses the country from the addresses of services and organizations, and lists their cities as they stand. */
export function guess({ services, organizations }: Records): Guess {
  const all = [...services, ...organizations].flatMap(({ raw }) => addressesOf(raw));
  const named = mostFrequent(all.map((address) => countryCode(text(address, 'country')) ?? ''));
  // Most American data leave the country out; a state of two letters and a ZIP code give it away.
  const country = named ?? (all.length > 0 && all.filter(isAmerican).length * 2 > all.length ? 'US' : 'CZ');
  return { country, cities: [...new Set(all.map((address) => text(address, 'city')))].filter(Boolean) };
}
