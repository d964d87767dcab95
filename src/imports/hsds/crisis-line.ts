import type { CrisisLineEntry } from '~/schema/collections/crisis-lines.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { firstSentences, shorten } from '../fit.ts';
import { phoneNumber } from '../phone-number.ts';
import { emergencyNumber } from './country.ts';
import type { Words } from './words.ts';

const NAMES =
  /krizov\S* link|telefonick\S* krizov|tísňov\S* link|link\S* důvěry|crisis (line|hotline)|hotline|helpline|lifeline|лінія довіри|гаряча лінія/i;

/** Whether a kind of service is a crisis line, by its name. */
export const isCrisisLine = (name: string) => NAMES.test(name);

/** How many lines the bar above every page holds. */
export const IN_BAR = 4;

/**
 * A crisis line from a service of that kind, its `order` being its place among the lines; `undefined` when there is
 * no number to call.
 */
export function toCrisisLine(service: Draft<ServiceEntry>, order: number): Draft<CrisisLineEntry> | undefined {
  const number = service.phones?.[0]?.number ?? service.locations?.flatMap(({ phones = [] }) => phones)[0]?.number;
  if (!number || !service.name) return undefined;
  return {
    name: service.name,
    short: shorten(service.name, 40),
    summary: firstSentences(service.summary ?? service.name, 400),
    number,
    free: service.cost === 'free',
    inBar: order < IN_BAR,
    schedule: service.schedule,
    web: service.web,
    languages: service.languages,
    targetGroups: service.targetGroups,
    order: order + 1,
  };
}

/** The line for everything urgent, for a source that has no crisis line of its own; only where the schema takes its number. */
export function emergencyLine(country: string, words: Words): Draft<CrisisLineEntry> | undefined {
  const number = phoneNumber(emergencyNumber(country) ?? '', country)?.number;
  if (!number) return undefined;
  const { emergency, emergencyShort, emergencySummary } = words;
  return {
    name: `${emergency} ${number}`,
    short: emergencyShort,
    summary: emergencySummary,
    number,
    free: true,
    inBar: true,
    schedule: { always: true },
    order: 1,
  };
}
