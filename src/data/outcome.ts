/** What became of an entry of an import, where that is not simply that it was written; the shape of an importer's note. */
export interface Outcome {
  readonly record: { readonly type: 'entry'; readonly id: string; readonly name: string };
  readonly field?: string;
  readonly kind: 'kept' | 'changed' | 'dropped';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Tells an outcome of one entry. */
export type TellOutcome = (kind: Outcome['kind'], code: string, field?: string, params?: Outcome['params']) => void;

/** A way to tell outcomes of the entry at `collection/slug`. */
export function teller(outcomes: Outcome[], place: string, entry: Readonly<Record<string, unknown>>): TellOutcome {
  const name = entry['name'];
  const record = { type: 'entry', id: place, name: typeof name === 'string' ? name : '' } as const;
  return (kind, code, field, params = {}) => {
    outcomes.push({ record, ...(field && { field }), kind, code, params });
  };
}
