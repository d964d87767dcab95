import { isDeepStrictEqual } from 'node:util';

type Fields = Readonly<Record<string, unknown>>;

/** A field that the editor and the source both changed, each in their way. */
export interface Conflict {
  readonly field: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** The outcome of a merge: the entry, the fields that the source changed in it, and those where the editor's won. */
export interface Merged {
  readonly entry: Record<string, unknown>;
  readonly changed: readonly string[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges an entry by field: `base` is what the last import wrote, `ours` what the file says now, `theirs` what the source
 * says now. A field that only one side changed takes that side's value; one that both changed keeps ours and is told.
 * All three in canonical form.
 *
 * @example merge({ a: 1 }, { a: 2 }, { a: 1 }).entry // { a: 2 }
 */
export function merge(base: Fields, ours: Fields, theirs: Fields): Merged {
  const entry: Record<string, unknown> = {};
  const changed: string[] = [];
  const conflicts: Conflict[] = [];
  for (const field of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [before, mine, other] = [base[field], ours[field], theirs[field]];
    const isSame = isDeepStrictEqual(mine, other);
    const sourceChanged = !isDeepStrictEqual(before, other);
    const takesSource = !isSame && sourceChanged && isDeepStrictEqual(before, mine);
    if (takesSource) changed.push(field);
    else if (!isSame && sourceChanged) conflicts.push({ field, ours: mine, theirs: other });
    const value = takesSource ? other : mine;
    if (value !== undefined) entry[field] = value;
  }
  return { entry, changed, conflicts };
}
