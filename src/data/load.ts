import { resolve } from 'node:path';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import type { Collection } from '~/schema/collection.ts';
import { listSources } from './files.ts';
import type { Source } from './files.ts';
import { memo } from './memo.ts';
import type { Parsed } from './parse.ts';
import { parseSource } from './parse.ts';
import type { Problem } from './problem.ts';
import { problemsOf } from './validate.ts';

/** An entry that its schema accepts; references are still slugs. */
export interface Entry {
  readonly collection: CollectionName;
  readonly id: string;
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** An entry that its schema refused: only its references can still be checked. */
export type Draft = Pick<Entry, 'collection' | 'id' | 'file' | 'data'>;

/** Everything read from a content folder: what is right, and what is wrong. */
export interface Content {
  readonly root: string;
  readonly entries: readonly Entry[];
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

type Read = { entry: Entry } | { draft?: Draft; problems: Problem[] };

/** The folder of the town that is built, edited and checked. */
export const contentRoot = () => resolve(process.env['CONTENT_DIR'] || 'content');

function validate({ source, data, body }: Parsed): Read {
  const { collection, id, file } = source;
  const { schema, fields }: Collection = collections[collection];
  const result = schema.safeParse(data);
  return result.success
    ? { entry: { collection, id, file, data: result.data as Entry['data'], body } }
    : { draft: { collection, id, file, data }, problems: problemsOf(result.error.issues, { file, data, fields }) };
}

function read(source: Source): Read {
  const parsed = parseSource(source);
  if ('code' in parsed) return { problems: [parsed] };
  try {
    return validate(parsed);
  } catch {
    // Zod compares the length of whatever has a key of that name, and an object there cannot be compared.
    return { problems: [{ severity: 'error', code: 'invalid', file: source.file, field: '', params: {} }] };
  }
}

/** Reads and checks a content folder; a file that did not change since is not read again. */
export function loadContent(root: string): Content {
  const { sources, problems } = listSources(root);
  const files = memo(`files:${root}`, () => new Map<string, { source: Source; read: Read }>());
  const entries: Entry[] = [];
  const drafts: Draft[] = [];
  const found: Problem[][] = [[...problems]];
  for (const source of sources) {
    const before = files.get(source.file);
    const same = before?.source.changed === source.changed && before.source.bytes === source.bytes;
    const now = same ? before.read : read(source);
    if (now !== before?.read) files.set(source.file, { source, read: now });
    if ('entry' in now) entries.push(now.entry);
    else found.push(now.problems);
    if ('draft' in now) drafts.push(now.draft);
  }
  return { root, entries, drafts, problems: found.flat() };
}
