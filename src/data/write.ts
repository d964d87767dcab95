import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import { accept } from './accept.ts';
import { entryFile } from './folders.ts';
import { formatEntry } from './format.ts';
import type { Outcome } from './outcome.ts';
import { teller } from './outcome.ts';
import { reconcile, withoutMissing } from './reconcile.ts';
import type { Target, Written } from './target.ts';
import { statePath } from './target.ts';

type Entry = Readonly<Record<string, unknown>>;

/** An entry that an importer made; `key` is what its source knows it by. */
export interface Incoming {
  readonly collection: string;
  readonly id: string;
  readonly key: string;
  readonly entry: Entry;
  readonly body?: string;
}

/** A file to be written: `before` and `after` are its entry, `changed` the fields that differ. A new file has no `before`. */
export interface PlannedFile {
  readonly collection: string;
  /** Path inside the content folder. */
  readonly file: string;
  readonly text: string;
  readonly before?: Entry;
  readonly after: Entry;
  readonly changed: readonly string[];
}

/** Everything that an import would do to a folder. */
export interface Plan {
  readonly files: readonly PlannedFile[];
  /** How many entries stay as they are. */
  readonly unchanged: number;
  readonly outcomes: readonly Outcome[];
  /** Text of the state for the next import. */
  readonly state: string;
}

const isCollection = (name: string): name is CollectionName => name in collections;

const collectionOf = (name: string): Collection => {
  if (!isCollection(name)) throw new TypeError(`There is no collection ${name}.`);
  return collections[name];
};

/** Records that the last import knew and this one does not, as far as their entries are still there. */
function vanished({ base, known, existing }: Target, entries: readonly Incoming[], outcomes: Outcome[]): void {
  const seen = new Set(entries.map(({ collection, key }) => `${collection}:${key}`));
  for (const [record, { entry }] of base) {
    const [collection = ''] = record.split(':', 1);
    const place = `${collection}/${known.get(record) ?? ''}`;
    if (!seen.has(record) && existing.has(place)) teller(outcomes, place, entry)('kept', 'vanished');
  }
}

/** State for the next import: what this one brought, and what earlier ones did and this one does not mention. */
function nextState(target: Target, brought: ReadonlyMap<string, Written>): string {
  const places = [...target.base].map(
    ([record, written]) => [`${record.split(':', 1)[0] ?? ''}/${target.known.get(record) ?? ''}`, written] as const,
  );
  const entries = Object.fromEntries([...new Map([...places, ...brought])].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, entries }, null, 1)}\n`;
}

/**
 * Decides what an import does to a content folder, without doing it. `isComplete` says that the source is all there is, so
 * that what it no longer has is reported.
 *
 * @throws TypeError when an entry belongs to no collection.
 */
export function planWrite(target: Target, entries: readonly Incoming[], { isComplete }: { isComplete: boolean }): Plan {
  const { existing, base } = target;
  const outcomes: Outcome[] = [];
  const files: PlannedFile[] = [];
  const brought = new Map<string, Written>();
  let unchanged = 0;
  const valid = entries.flatMap((incoming) => {
    const { collection, id, key } = incoming;
    const place = `${collection}/${id}`;
    const tell = teller(outcomes, place, incoming.entry);
    const { entry, problems } = accept(collectionOf(collection), incoming.entry, place);
    for (const { code, field, value = '' } of problems) tell('dropped', 'invalid', field, { problem: code, value });
    const isDeleted = base.has(`${collection}:${key}`) && !existing.has(place);
    if (isDeleted) tell('kept', 'deleted');
    if (isDeleted && entry) brought.set(place, { key, entry });
    return entry && !isDeleted ? [{ ...incoming, entry, place, tell }] : [];
  });
  const coming = new Set(valid.map(({ place }) => place));
  const isThere = (place: string) => coming.has(place) || existing.has(place);
  for (const { collection: name, id, key, entry: made, body, place, tell } of valid) {
    const collection = collectionOf(name);
    const entry = withoutMissing(collection, made, { id, isThere, tell });
    if (!entry) continue;
    brought.set(place, { key, entry, ...(body && { body }) });
    const ours = existing.get(place);
    const file = entryFile(collection, id);
    if (!ours) {
      files.push({ collection: name, file, text: formatEntry(collection, entry, body), after: entry, changed: [] });
      continue;
    }
    const now = reconcile(collection, { base: base.get(`${name}:${key}`), ours, theirs: { entry, body }, tell });
    if (now) {
      const text = formatEntry(collection, now.entry, now.body);
      files.push({
        collection: name,
        file,
        text,
        ...(ours.entry && { before: ours.entry }),
        after: now.entry,
        changed: now.changed,
      });
    } else unchanged += 1;
  }
  if (isComplete) vanished(target, entries, outcomes);
  return { files, unchanged, outcomes, state: nextState(target, brought) };
}

/** Writes a file whole or not at all: an editor's build never reads half of one. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}

const hasText = (path: string, text: string) => {
  try {
    return readFileSync(path, 'utf8') === text;
  } catch {
    return false;
  }
};

/** Carries a plan out: the files, and last the state, so that an import cut short is simply repeated. */
export function applyPlan({ root, format }: Target, { files, state }: Plan): void {
  for (const { file, text } of files) writeWhole(join(root, file), text);
  const path = statePath(root, format);
  if (!hasText(path, state)) writeWhole(path, state);
}
