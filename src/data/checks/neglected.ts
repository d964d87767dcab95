import { isListed, isStale } from '~/domain/catalogue/publication.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { Entry } from '../load.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/** Used where the settings themselves are broken. */
const DEFAULT_MONTHS = 12;

/** Services that nobody verified for long, that no list leads to, or that nobody can reach. */
export function neglected(entries: readonly Entry[], today: string): Problem[] {
  const settings = entries.find(({ collection }) => collection === 'settings')?.data as SettingsEntry | undefined;
  const months = settings?.staleAfterMonths ?? DEFAULT_MONTHS;
  return entries.flatMap(({ collection, file, data }): Problem[] => {
    if (collection !== 'services') return [];
    const service = data as ServiceEntry;
    if (!isListed(service)) return [];
    const warn = (code: ProblemCode, field: string, params: Problem['params'] = {}): Problem => ({
      severity: 'warning',
      code,
      file,
      field,
      params,
      ...(field === 'verifiedOn' && service.verifiedOn && { value: service.verifiedOn }),
    });
    const { serviceTypes, targetGroups, needs, lifeSituations, phones, emails, locations, web } = service;
    const problems: Problem[] = [];
    if (service.verifiedOn === undefined) problems.push(warn('neverVerified', 'verifiedOn'));
    else if (isStale(service, today, months)) problems.push(warn('stale', 'verifiedOn', { months }));
    if ([serviceTypes, targetGroups, needs, lifeSituations].every(({ length }) => length === 0)) {
      problems.push(warn('unreachable', 'targetGroups'));
    }
    const ways = phones.length + emails.length + locations.flatMap((place) => place.phones).length;
    if (ways === 0 && web === undefined) problems.push(warn('noContact', 'phones'));
    return problems;
  });
}
