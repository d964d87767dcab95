import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Entry } from '../load.ts';
import type { Problem, ProblemCode } from '../problem.ts';

const warning = (code: ProblemCode, file: string, field: string, value: string, params: Problem['params']) =>
  ({ severity: 'warning', code, file, field, value, params }) satisfies Problem;

/** Providers that look like one organization written twice: the same IČO, or the same name. */
function sameProviders(entries: readonly Entry[]): Problem[] {
  const providers = entries.filter(({ collection }) => collection === 'providers');
  const first = new Map<string, string>();
  return providers.flatMap(({ file, data }) => {
    const { ico, name } = data as ProviderEntry;
    const keys = [...(ico ? [['ico', ico] as const] : []), ['name', name.toLowerCase()] as const];
    return keys.flatMap(([field, value]) => {
      const other = first.get(`${field}:${value}`);
      if (other === undefined) first.set(`${field}:${value}`, file);
      return other === undefined ? [] : [warning('sameProvider', file, field, value, { other })];
    });
  });
}

/** The same phone at two providers: one of them is most often a mistake. */
function sharedPhones(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, { provider: string; file: string }>();
  return entries.flatMap(({ collection, id, file, data }) => {
    if (collection !== 'services' && collection !== 'providers') return [];
    const { phones, provider = id } = data as Pick<ServiceEntry, 'phones'> & { provider?: string };
    return phones.flatMap(({ number }, i) => {
      // Short numbers, such as 112, belong to nobody: anyone may name them.
      if (number.replaceAll(/\D/g, '').length < 7) return [];
      const key = parsePhoneNumberFromString(number, 'CZ')?.number ?? number;
      const other = first.get(key);
      if (other === undefined) first.set(key, { provider, file });
      return other === undefined || other.provider === provider
        ? []
        : [warning('sharedPhone', file, `phones[${i}].number`, number, { other: other.file })];
    });
  });
}

/** What seems to be written twice. */
export function duplicates(entries: readonly Entry[]): Problem[] {
  return [...sameProviders(entries), ...sharedPhones(entries)];
}
