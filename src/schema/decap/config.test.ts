import { describe, expect, it } from 'vitest';
import { collections } from '../collections.ts';
import { collection } from '../collection.ts';
import type { Widget } from '../field.ts';
import { widgetsOf } from '../field.ts';
import { group } from '../fields/group.ts';
import { list } from '../fields/list.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';
import { decapCollections, decapFields, foldersLike, kindOf } from './collection.ts';
import { decapConfig } from './config.ts';
import type { DecapField } from './field.ts';

const kinds = Object.values(collections);
const shelves = { prefix: 'content/', folders: ['plans', 'plans/kp-2024', 'plans/kp-2030'], year: 2026 };

const facts = {
  name: 'Pomoc',
  town: 'Lhota',
  language: 'cs',
  country: 'CZ',
  timeZone: 'Europe/Prague',
  staleAfterMonths: 12,
};

/** Every key that something draws, as a path. */
function paths(widget: Pick<Widget, 'fields' | 'field'>, above = ''): string[] {
  const inner = (widget.fields ?? []).flatMap((one) => [`${above}.${one.name}`, ...paths(one, `${above}.${one.name}`)]);
  return [...inner, ...(widget.field ? paths(widget.field, above) : [])];
}

const flat = (fields: readonly DecapField[]): DecapField[] =>
  fields.flatMap((field) => [field, ...flat([...(field.fields ?? []), ...(field.field ? [field.field] : [])])]);

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  it('has every field of the schema in the editor, and none besides', () => {
    const drawn = decapFields(kind).filter(({ name }) => name !== 'body');
    expect(paths({ fields: drawn })).toEqual(paths({ fields: widgetsOf(kind.fields) }));
  });

  it('has a label and a hint for every field', () => {
    const silent = flat(decapFields(kind)).filter(({ label, hint }) => !label || !/^[\p{Lu}\d].*[.?)]$/su.test(hint));
    expect(silent.map(({ at, hint }) => [at, hint])).toEqual([]);
  });
});

/** What an editor reads: labels, hints and names of choices, wherever they are in a configuration. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string' && /^(label|label_singular|description|hint)$/.test(key) ? [one] : wordsIn(one),
  );
}

it('is in Czech wherever an editor reads it', () => {
  const words = new Set(wordsIn(decapConfig(kinds, { ...shelves, facts })));
  const english =
    /\b(the|and|of|or|for|with|from|is|are|this|your|add|edit|new|name|title|description|summary|text of|phone|address|hours|order|type|kind|status|note|date|file|image|value|select|choose|enter|optional|required)\b/i;
  expect([...words].filter((text) => english.test(text.replaceAll(/npm run \w+|docs\/\S+/g, '')))).toEqual([]);
  expect(words.size).toBeGreaterThan(400);
});

it('calls no two collections by the same name', () => {
  const labels = decapConfig(kinds, { ...shelves, facts }).collections.map(({ label }) => label);
  expect(labels).toContain('Kapitoly kp-2030');
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
});

it('adds one thing to a list by the name of one', () => {
  const [files] = flat(decapFields(collections.services)).filter(({ name }) => name === 'files');
  expect(files?.['label_singular']).toBe('Dokument');
});

it('asks for nothing inside a group that may be left out, but for everything in an item that was added', () => {
  const fields = {
    place: optional(group({ label: 'Místo', fields: { street: text({ label: 'Ulice' }) } })),
    people: list({ label: 'Lidé', of: group({ label: 'Kdo', fields: { role: text({ label: 'Role' }) } }) }),
    words: list({ label: 'Slova', of: text({ label: 'Slovo' }) }),
  };
  const made = flat(decapFields({ fields, format: 'yaml' }));
  expect(made.map(({ at, required }) => [at, required])).toEqual([
    ['place', false],
    ['place.street', false],
    ['people', false],
    ['people[].role', true],
    ['words', false],
    ['words[]', true],
  ]);
});

it('never uses the relation of Decap, which loses what it cannot find', () => {
  const config = decapConfig(kinds, { ...shelves, facts });
  expect(JSON.stringify(config)).not.toContain('"widget":"relation"');
});

it('opens folders of braces where they are, and this year though it is not there yet', () => {
  expect(foldersLike('plans/{plan}/measures', shelves)).toEqual(['plans/kp-2024/measures', 'plans/kp-2030/measures']);
  expect(
    foldersLike('plans/{plan}/monitoring/{year}', { ...shelves, folders: ['plans/a', 'plans/a/monitoring/2024'] }),
  ).toEqual(['plans/a/monitoring/2024', 'plans/a/monitoring/2026']);
});

it('makes a collection in each plan', () => {
  const measures = collection({
    name: 'measures',
    label: 'Opatření',
    labelSingular: 'Opatření',
    folder: 'plans/{plan}/measures',
    fields: { name: text({ label: 'Název' }) },
  });
  const made = decapCollections(measures, shelves);
  expect(made.map(({ name, folder }) => [kindOf(name), name, folder])).toEqual([
    ['measures', 'measures--kp-2024', 'content/plans/kp-2024/measures'],
    ['measures', 'measures--kp-2030', 'content/plans/kp-2030/measures'],
  ]);
});
