import type { Location } from '~/domain/catalogue/catalogue.ts';
import { secretPieces } from '~/domain/catalogue/secret.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from '../problem.ts';

type Found = { file: string; path: PropertyKey[]; text: string };

/** What a secret location may keep to itself. */
const HIDDEN = new Set(['street', 'cityPart', 'city', 'postalCode', 'ruian', 'latitude', 'longitude', 'transport']);

/** Text without what people write now so, now so: capitals, accents, double and unbreakable spaces. */
const normal = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ');

/** Every text of a value except what a secret location may keep to itself. */
function* publicTexts(value: unknown, file: string, path: PropertyKey[]): Generator<Found> {
  if (typeof value === 'string' || typeof value === 'number') yield { file, path, text: String(value) };
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* publicTexts(one, file, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    const isSecret = 'secret' in value && value.secret === true;
    for (const [key, one] of Object.entries(value)) {
      if (!isSecret || !HIDDEN.has(key)) yield* publicTexts(one, file, [...path, key]);
    }
  }
}

const locationsOf = ({ collection, data }: Entry): Location[] =>
  collection === 'services'
    ? (data['locations'] as Location[])
    : collection === 'providers' && data['location']
      ? [data['location'] as Location]
      : [];

/** The pieces as one pattern; a number must end where the piece ends: Nová 5 is not Nová 51. */
function patternOf(pieces: readonly string[]): RegExp {
  const escaped = [...new Set(pieces)].map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?!\\p{N})`, 'u');
}

/** Secret addresses that are written once more where everybody can read them. */
export function secretLeaks(entries: readonly Entry[]): Problem[] {
  const pieces = entries.flatMap(locationsOf).flatMap(secretPieces).map(normal);
  if (pieces.length === 0) return [];
  const pattern = patternOf(pieces);
  return entries
    .flatMap(({ file, data, body }) => [...publicTexts({ ...data, body }, file, [])])
    .filter(({ text }) => pattern.test(normal(text)))
    .map(({ file, path }) => ({ severity: 'error', code: 'secretLeak', file, field: fieldPath(path), params: {} }));
}
