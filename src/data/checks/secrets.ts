import type { Location } from '~/domain/catalogue/catalogue.ts';
import { isHiddenField, secretPieces } from '~/domain/catalogue/secret.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from '../problem.ts';

interface Found {
  readonly path: PropertyKey[];
  readonly text: string;
}

/** Every text of a value except what a secret location may keep to itself. */
function* publicTexts(value: unknown, path: PropertyKey[]): Generator<Found> {
  if (typeof value === 'string' || typeof value === 'number') yield { path, text: String(value) };
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* publicTexts(one, [...path, i]);
  else if (typeof value === 'object' && value !== null) {
    const isSecret = 'secret' in value && value.secret === true;
    for (const [key, one] of Object.entries(value)) {
      if (!isSecret || !isHiddenField(key)) yield* publicTexts(one, [...path, key]);
    }
  }
}

/** Adds everything written in a value to a list. */
function collectTexts(value: unknown, into: string[]): string[] {
  if (typeof value !== 'object' || value === null) into.push(String(value));
  else for (const one of Object.values(value)) collectTexts(one, into);
  return into;
}

const locationsOf = ({ collection, data }: Entry): Location[] =>
  collection === 'services'
    ? (data['locations'] as Location[])
    : collection === 'providers' && data['location']
      ? [data['location'] as Location]
      : [];

/** Accented letters of Latin alphabets by the plain letter under the accent. */
const ACCENTED = Map.groupBy(
  Array.from({ length: 0x17f - 0xc0 }, (_, i) => String.fromCodePoint(0xc0 + i)),
  (letter) => letter.normalize('NFD').charAt(0).toLowerCase(),
);

/** One character of a piece, however people write it: with or without its accent, with whatever spaces. */
function looseCharacter(character: string): string {
  if (/\s/.test(character)) return '\\s+';
  const plain = character.normalize('NFD').charAt(0).toLowerCase();
  if (/[a-z]/.test(plain)) return `[${plain}${ACCENTED.get(plain)?.join('') ?? ''}]\\p{M}*`;
  return plain.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
}

/**
 * The pieces as one pattern. A piece begins and ends with a whole word or number: Nová 5 is not Nová 51.
 * The texts are ten times longer than all pieces of a large town, so it is the pattern that is loose.
 */
function patternOf(pieces: readonly string[]): RegExp {
  const loose = pieces.map((piece) =>
    Array.from(piece.normalize('NFC').trim().replace(/\s+/g, ' '), looseCharacter).join(''),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...new Set(loose)].join('|')})(?!\\p{N})`, 'iu');
}

/** Secret addresses that are written once more where everybody can read them. */
export function secretLeaks(entries: readonly Entry[]): Problem[] {
  const pieces = entries.flatMap(locationsOf).flatMap(secretPieces);
  if (pieces.length === 0) return [];
  const pattern = patternOf(pieces);
  return entries
    .filter(({ data, body }) => pattern.test(collectTexts(data, [body]).join('\n')))
    .flatMap(({ file, data, body }) =>
      [...publicTexts({ ...data, body }, [])]
        .filter(({ text }) => pattern.test(text))
        .map(({ path }) => ({ severity: 'error', code: 'secretLeak', file, field: fieldPath(path), params: {} })),
    );
}
