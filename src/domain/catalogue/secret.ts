import type { Location } from './catalogue.ts';

/**
 * A location as it may be shown: a secret one keeps what helps (name, phones, hours, accessibility)
 * and loses everything that could lead somebody to the door.
 */
export function withoutSecrets(location: Location): Location {
  if (!location.secret) return location;
  const { name, secret, region, accessibility, accessibilityNote, phones, schedule, note } = location;
  return {
    secret,
    name,
    region,
    accessibility,
    accessibilityNote,
    phones,
    schedule,
    note,
    street: undefined,
    cityPart: undefined,
    city: undefined,
    postalCode: undefined,
    country: undefined,
    ruian: undefined,
    latitude: undefined,
    longitude: undefined,
    transport: undefined,
  };
}

/** Pieces of text that would give a secret location away, longest first; too short ones would match anything. */
export function secretPieces({ secret, street, transport, ruian, latitude, longitude }: Location): string[] {
  if (!secret) return [];
  return [transport, street, ruian, latitude?.toString(), longitude?.toString()]
    .filter((piece): piece is string => piece !== undefined && piece.length >= 5)
    .sort((a, b) => b.length - a.length);
}
