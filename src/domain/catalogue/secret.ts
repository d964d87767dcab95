import type { Location } from './catalogue.ts';

/** All that is shown of a secret location: what helps, and nothing that leads to the door. Fields to come are hidden too. */
const SHOWN: ReadonlySet<string> = new Set([
  'secret',
  'name',
  'region',
  'accessibility',
  'accessibilityNote',
  'phones',
  'schedule',
  'note',
] satisfies (keyof Location)[]);

/** Whether a field of a location keeps to itself what is written in it, when the location is secret. */
export const isHiddenField = (field: string): boolean => !SHOWN.has(field);

/** A location as it may be shown: a secret one loses everything that could lead somebody to the door. */
export function withoutSecrets(location: Location): Location {
  if (!location.secret) return location;
  const shown = Object.entries(location).map(([field, value]) => [field, isHiddenField(field) ? undefined : value]);
  return Object.fromEntries(shown) as Location;
}

/** Pieces of text that would give a secret location away, longest first; too short ones would match anything. */
export function secretPieces({ secret, street, transport, ruian, latitude, longitude }: Location): string[] {
  if (!secret) return [];
  return [transport, street, ruian, latitude?.toString(), longitude?.toString()]
    .filter((piece): piece is string => piece !== undefined && piece.length >= 5)
    .sort((a, b) => b.length - a.length);
}
