import type { Location } from '~/domain/catalogue/catalogue.ts';
import { isHiddenField, secretPieces } from '~/domain/catalogue/secret.ts';
import { fold } from '~/domain/text/fold.ts';
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

/** A text however people write it: without accents, capitals and all the ways to leave a space. */
const plain = (text: string) => fold(text).replaceAll(/\s+/g, ' ').trim();

const WORD = /[\p{L}\p{N}]+/gu;

/** By so many first letters of its first word a piece is looked for: most texts have no such word. */
const START = 3;

const startOf = (piece: string) => piece.match(WORD)?.[0].slice(0, START) ?? '';

/** Tells whether a text has any of the pieces in it. They begin and end with a whole word or number: Nová 5 is not Nová 51. */
function finderOf(pieces: readonly string[]): (text: string) => boolean {
  const clean = [...new Set(pieces.map((piece) => plain(piece).replace(/^[^\p{L}\p{N}]+/u, '')))].filter(Boolean);
  const byStart = Map.groupBy(clean, startOf);
  return (text) => {
    const said = plain(text);
    const isHere = (piece: string, at: number) =>
      said.startsWith(piece, at) && !/^\p{N}/u.test(said.slice(at + piece.length, at + piece.length + 2));
    for (const { 0: word, index } of said.matchAll(WORD))
      if (byStart.get(word.slice(0, START))?.some((piece) => isHere(piece, index))) return true;
    return false;
  };
}

/** Secret addresses that are written once more where everybody can read them. */
export function secretLeaks(entries: readonly Entry[]): Problem[] {
  const pieces = entries.flatMap(locationsOf).flatMap(secretPieces);
  if (pieces.length === 0) return [];
  const isFound = finderOf(pieces);
  return entries
    .filter(({ data, body }) => isFound(collectTexts(data, [body]).join('\n')))
    .flatMap(({ file, data, body }) =>
      [...publicTexts({ ...data, body }, [])]
        .filter(({ text }) => isFound(text))
        .map(({ path }) => ({ severity: 'error', code: 'secretLeak', file, field: fieldPath(path), params: {} })),
    );
}
