import type { Service } from './catalogue.ts';

type Dated = Pick<Service, 'validFrom' | 'validTo'>;

/** Whether an entry is to be published on a day (`YYYY-MM-DD`). */
export function isPublished({ validFrom, validTo }: Dated, today: string): boolean {
  return (validFrom === undefined || validFrom <= today) && (validTo === undefined || today <= validTo);
}

/** Whether a service belongs in lists: one that ended keeps its page, for those who saved it. */
export function isListed({ status }: Pick<Service, 'status'>): boolean {
  return status !== 'ended';
}

/**
 * Whether an entry was verified too long ago, or never.
 *
 * @param months for how many months a verification holds
 * @example isStale({ verifiedOn: '2025-01-10' }, '2026-02-01', 12) // true
 */
export function isStale({ verifiedOn }: { verifiedOn?: string | undefined }, today: string, months: number): boolean {
  if (verifiedOn === undefined) return true;
  const limit = new Date(`${today}T00:00:00Z`);
  const day = limit.getUTCDate();
  limit.setUTCMonth(limit.getUTCMonth() - months);
  // A month that has no such day: all of it was too long ago, and no more.
  if (limit.getUTCDate() !== day) limit.setUTCDate(1);
  return verifiedOn < limit.toISOString().slice(0, 10);
}
