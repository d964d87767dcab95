import type { CardSource } from './card.ts';

/** What of a service matters to somebody who has saved it. */
export const WATCHED = [
  'name',
  'provider',
  'status',
  'alert',
  'phones',
  'emails',
  'web',
  'schedule',
  'locations',
] as const;

export type Watched = (typeof WATCHED)[number];

/**
 * What has changed in a service since it was saved; a new verification of the same data is no change.
 *
 * @example changesOf(before, { ...before, web: 'https://example.org/' }) // ['web']
 */
export function changesOf(before: CardSource, now: CardSource): Watched[] {
  return WATCHED.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field]));
}
