import type { Collection } from '~/schema/collection.ts';
import { canonical } from './format.ts';
import { problemsOf } from './validate.ts';

type Entry = Record<string, unknown>;

/** What a schema found wrong: our name for it, where, and the value that stood there. */
export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly value?: string;
}

/** An entry that its schema accepts, and what had to go for that; without an entry when nothing could save it. */
export interface Accepted {
  readonly entry?: Entry;
  readonly problems: readonly Fault[];
}

/** The entry without the value at a path; of a list the item goes, so that one bad phone does not take the others. */
function without(entry: Entry, path: readonly PropertyKey[]): Entry {
  const copy = structuredClone(entry);
  const list = path.findLastIndex((key) => typeof key === 'number');
  const target = list > 0 ? path.slice(0, list + 1) : path.slice(0, 1);
  let holder: unknown = copy;
  for (const key of target.slice(0, -1)) holder = (holder as Record<PropertyKey, unknown> | undefined)?.[key];
  const last = target.at(-1);
  if (Array.isArray(holder) && typeof last === 'number') holder.splice(last, 1);
  else if (holder && last !== undefined) Reflect.deleteProperty(holder, last);
  return copy;
}

/**
 * Makes sure that an entry passes its schema before it is written: what does not pass is taken out, item by item, and
 * told. An importer should have left nothing to do here; this is the net under it.
 */
export function accept(collection: Collection, entry: Readonly<Entry>, file: string): Accepted {
  const { schema, fields } = collection;
  const problems: Fault[] = [];
  let rest: Entry = { ...entry };
  for (let rounds = 0; rounds < 50; rounds++) {
    const result = schema.safeParse(rest);
    if (result.success) return { entry: canonical(collection, rest), problems };
    const [issue] = result.error.issues;
    if (!issue) break;
    problems.push(...problemsOf([issue], { file, data: rest, fields }));
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const next = without(rest, path);
    // A required field that is missing cannot be taken out any more.
    if (path.length === 0 || JSON.stringify(next) === JSON.stringify(rest)) break;
    rest = next;
  }
  return { problems: [...problems, { code: 'refused', field: '' }] };
}
