import { isDeepStrictEqual } from 'node:util';
import type { Collection } from '~/schema/collection.ts';
import { widgetsOf } from '~/schema/field.ts';
import { accept } from './accept.ts';
import { nearId } from './folders.ts';
import { canonical } from './format.ts';
import { merge } from './merge.ts';
import type { TellOutcome } from './outcome.ts';
import { shown } from './problem.ts';
import type { Existing, Written } from './target.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A body is merged as if it were a field; no collection has one of that name. */
const BODY = 'body';

const withBody = (entry: Entry, body: string | undefined): Entry =>
  body?.trim() ? { ...entry, [BODY]: body.trim() } : entry;

/** An entry to be written, and what changes in it. */
export interface Reconciled {
  readonly entry: Entry;
  readonly body: string;
  readonly changed: readonly string[];
}

/**
 * The entry without references to entries that are not there; `undefined` when it cannot do without one of them, as a
 * service without its provider.
 */
export function withoutMissing(
  collection: Collection,
  entry: Entry,
  { id: own, isThere, tell }: { id: string; isThere: (place: string) => boolean; tell: TellOutcome },
): Entry | undefined {
  const result: Record<string, unknown> = { ...entry };
  for (const { name, widget, collection: target, within = 0, required } of widgetsOf(collection.fields)) {
    const value = entry[name];
    if (widget !== 'relation' || target === undefined || value === undefined) continue;
    const missing = (Array.isArray(value) ? value : [value])
      .map(String)
      .filter((id) => !isThere(`${target}/${nearId(own, within, id)}`));
    for (const id of missing) tell('dropped', 'referenceMissing', name, { value: `${target}/${id}` });
    if (missing.length > 0 && !Array.isArray(value) && required !== false) return undefined;
    if (missing.length > 0)
      result[name] = Array.isArray(value) ? value.filter((id) => !missing.includes(String(id))) : undefined;
  }
  return canonical(collection, result);
}

/**
 * What the file of an entry should say now; `undefined` when it stays as it is. An editor's change stands unless only the
 * source changed; where both did, the source's value is told.
 */
export function reconcile(
  collection: Collection,
  {
    base,
    ours,
    theirs,
    tell,
  }: {
    base: Written | undefined;
    ours: Existing;
    theirs: { entry: Entry; body?: string | undefined };
    tell: TellOutcome;
  },
): Reconciled | undefined {
  if (!ours.entry) {
    tell('kept', 'unreadable');
    return undefined;
  }
  const [mine, other] = [withBody(ours.entry, ours.body), withBody(theirs.entry, theirs.body)];
  if (!base) {
    const fields = [...new Set([...Object.keys(mine), ...Object.keys(other)])].filter(
      (key) => !isDeepStrictEqual(mine[key], other[key]),
    );
    if (fields.length > 0 && collection.name !== 'settings')
      tell('kept', 'notOurs', undefined, { fields: fields.join(', ') });
    return undefined;
  }
  const { entry, changed, conflicts } = merge(withBody(base.entry, base.body), mine, other);
  for (const { field, theirs: value } of conflicts)
    tell('kept', value === undefined ? 'conflictGone' : 'conflict', field, { value: shown(value) ?? '' });
  if (changed.length === 0) return undefined;
  const { [BODY]: body, ...fields } = entry;
  if (accept(collection, fields, '').problems.length > 0) {
    tell('kept', 'mergeInvalid', undefined, { fields: changed.join(', ') });
    return undefined;
  }
  return { entry: fields, body: typeof body === 'string' ? body : '', changed };
}
