import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '~/data/files.ts';
import { formatEntry } from '~/data/format.ts';
import { parseSource } from '~/data/parse.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { widgetsOf } from '~/schema/field.ts';
import { editorAddress } from '~/schema/decap/address.ts';
import type { Editor } from './editor.ts';

/** The first entry of each kind that has a text which somebody can write in. */
export function oneOfEachKind(entries: readonly Source[]): Source[] {
  const byKind = Map.groupBy(entries, ({ collection }) => collection);
  return [...byKind.values()].flatMap((list) => list.find((entry) => writable(entry) !== undefined) ?? []);
}

/** A field of an entry in which a person can write as they like, and what is in it. */
function writable(source: Source) {
  const parsed = parseSource(source);
  if ('code' in parsed) return undefined;
  const { fields }: Collection = collections[source.collection];
  const free = widgetsOf(fields).filter(({ widget, control }) => /^(string|text)$/.test(widget) && !control);
  const value = (name: string) => (parsed.data as Record<string, unknown>)[name];
  const field = free.find(({ name }) => typeof value(name) === 'string' && /\p{L}{3}/u.test(String(value(name))));
  return field && { ...parsed, name: field.name, value: String(value(field.name)) };
}

/** Writes a letter into an entry and saves it, then takes it away and saves again; gives what is not as it should be. */
export async function writeAndTakeBack(editor: Editor, town: string, source: Source): Promise<string[]> {
  const found = writable(source);
  if (!found) return ['nothing to write in'];
  const read = () => readFileSync(join(town, source.file), 'utf8');
  const before = read();
  const kind: Collection = collections[source.collection];
  await editor.open(editorAddress(kind, source.id));
  await editor.write(found.name, 'x');
  await editor.publish();
  const expected = formatEntry(kind, { ...found.data, [found.name]: `${found.value}x` }, found.body);
  const written = read();
  await editor.press(found.name, 'Backspace');
  await editor.publish();
  return [
    ...(written === expected ? [] : ['what was written is not there, or not alone']),
    ...(read() === before ? [] : ['what was taken back left something behind']),
  ];
}
