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

/** What is watched of a field: of who runs the service only who it is, however much else is told of them. */
const essence = (service: CardSource, field: Watched): unknown =>
  field === 'provider' ? service.provider.name : service[field];

/**
 * What has changed in a service since it was saved; a new verification of the same data is no change.
 *
 * @example changesOf(before, { ...before, web: 'https://example.org/' }) // ['web']
 */
export function changesOf(before: CardSource, now: CardSource): Watched[] {
  return WATCHED.filter((field) => JSON.stringify(essence(before, field)) !== JSON.stringify(essence(now, field)));
}
