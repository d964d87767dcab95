import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { collections } from '~/schema/collections.ts';
import { listSources } from './files.ts';
import { canonical } from './format.ts';
import { parseSource } from './parse.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What an import wrote for one record of its source. */
export interface Written {
  /** What the source knows the record by. */
  readonly key: string;
  readonly entry: Entry;
  readonly body?: string;
}

/** An entry of the content as it stands; without `entry` when its file cannot be read as one. */
export interface Existing {
  readonly entry?: Entry;
  readonly body: string;
}

/** A content folder as an import finds it. */
export interface Target {
  readonly root: string;
  /** Name of the importer; also the scheme of its identifiers. */
  readonly format: string;
  /** `collection/slug` → entry. */
  readonly existing: ReadonlyMap<string, Existing>;
  /** `collection:key` → what the last import of this format wrote for the record. */
  readonly base: ReadonlyMap<string, Written>;
  /** `collection:key` → slug, so that a record keeps its address. */
  readonly known: ReadonlyMap<string, string>;
}

/** Where an importer keeps what it last wrote. Folders with a dot are no content. */
export const statePath = (root: string, format: string) => join(root, '.import', `${format}.json`);

/** `collection/id` as its two halves; an id may have slashes of its own. */
export function splitPlace(place: string): [collection: string, id: string] {
  const at = place.indexOf('/');
  return [place.slice(0, at), place.slice(at + 1)];
}

function readState(path: string): Map<string, Written> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return new Map();
  }
  const { entries } = JSON.parse(text) as { entries: Record<string, Written> };
  return new Map(Object.entries(entries));
}

interface Identifier {
  readonly scheme?: unknown;
  readonly value?: unknown;
}

/** Key under which a format knows an entry, as the entry itself says; it survives a renamed file and a lost state. */
function ownKey({ entry }: Existing, format: string): string | undefined {
  const list = entry?.['identifiers'];
  const found = Array.isArray(list) ? (list as Identifier[]).find((one) => one.scheme === format) : undefined;
  return typeof found?.value === 'string' ? found.value : undefined;
}

/**
 * Reads a content folder for an import of the given format; a folder that does not exist is an empty one.
 *
 * @throws SyntaxError when the state of the last import is no JSON.
 */
export function readTarget(root: string, format: string): Target {
  const existing = new Map<string, Existing>();
  const base = new Map<string, Written>();
  const known = new Map<string, string>();
  for (const [place, written] of readState(statePath(root, format))) {
    const [collection, slug] = splitPlace(place);
    base.set(`${collection}:${written.key}`, written);
    known.set(`${collection}:${written.key}`, slug);
  }
  for (const source of listSources(root).sources) {
    const parsed = parseSource(source);
    const found: Existing =
      'code' in parsed
        ? { body: '' }
        : { entry: canonical(collections[source.collection], parsed.data), body: parsed.body };
    existing.set(`${source.collection}/${source.id}`, found);
  }
  for (const [place, found] of existing) {
    const [collection, slug] = splitPlace(place);
    const key = ownKey(found, format);
    const before = key === undefined ? undefined : known.get(`${collection}:${key}`);
    const isThere = before !== undefined && existing.has(`${collection}/${before}`);
    if (key !== undefined && !isThere) known.set(`${collection}:${key}`, slug);
  }
  return { root, format, existing, base, known };
}
