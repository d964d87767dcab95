import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, it } from 'vitest';
import { DEMO, written } from '../fixtures/demo-town.ts';
import { dist, files } from './demo.ts';

interface Place {
  readonly secret?: boolean;
  readonly street: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly transport: string;
}

// The file itself, not what our code makes of it.
const file = join(DEMO, 'services/azylovy-dum-bezpecny-breh.yaml');
const { locations } = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }) as { locations: Place[] };
const [secret] = locations.filter((place) => place.secret) as [Place];

/** Letters without accents and spaces, so that no spelling slips through. */
const fold = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}|\s+/gu, '')
    .toLowerCase();

/** A coordinate as it may be written, to a place on the ground within ten metres. */
const degrees = (value: number) =>
  [4, 5, 6].flatMap((digits) => {
    const cut = String(Math.trunc(value * 10 ** digits) / 10 ** digits);
    return [value.toFixed(digits), cut].flatMap((one) => [one, one.replace('.', ',')]);
  });

const either = (numbers: readonly string[]) => [...new Set(numbers)].map((one) => one.replaceAll('.', '\\.')).join('|');
const [latitude, longitude] = [either(degrees(secret.latitude)), either(degrees(secret.longitude))];

/** Both coordinates side by side: one alone, rounded, may belong to anything on the same line of the map. */
const point = RegExp(`(${latitude}).{0,40}(${longitude})|(${longitude}).{0,40}(${latitude})`);

/** Parts of the town are no secret: others are there too. */
const isShared = (piece: string) =>
  written('services').some(({ data }) =>
    data.locations.some((place) => !place.secret && fold(place.cityPart ?? '') === piece),
  );

const pieces = [
  secret.street,
  secret.street.replace(/ \d+\S*$/, ''),
  ...secret.transport.split(',').slice(0, 2),
  String(secret.latitude),
  String(secret.longitude),
]
  .map(fold)
  .filter((piece) => piece.length >= 6 && !isShared(piece));

it('the secret address of the demo town is in no file of the site', () => {
  expect(pieces).toEqual(expect.arrayContaining([fold(secret.street), String(secret.latitude)]));
  expect(`${secret.longitude}, ${secret.latitude}`).toMatch(point);
  const found: string[] = [];
  for (const name of files) {
    const text = fold(readFileSync(join(dist, name), 'utf8'));
    for (const piece of pieces) if (text.includes(piece)) found.push(`${name}: ${piece}`);
    if (point.test(text)) found.push(`${name}: ${point.exec(text)?.[0] ?? ''}`);
  }
  expect(found).toEqual([]);
});

it('the name of a file tells nothing either', () => {
  const names = fold([...files].join(' ').replaceAll('-', ''));
  expect(pieces.filter((piece) => names.includes(piece.replaceAll(/[^a-z0-9]/g, '')))).toEqual([]);
});
