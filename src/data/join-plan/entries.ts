import type { EntryOf } from '~/schema/collection.ts';
import type { planCollections } from '~/schema/collections/plan.ts';
import type { Entry } from '../load.ts';

type Kinds = typeof planCollections;

interface EntryWith<Data> {
  /** Its name in its own folder. */
  readonly id: string;
  /** Folders between the plan's and its own name: the year of a report, the version of a text. */
  readonly between: string;
  readonly data: Data;
  readonly body: string;
}

/** An entry of a plan with what its file says. */
export type PlanEntryOf<Kind extends keyof Kinds> = EntryWith<EntryOf<Kinds[Kind]>>;

/** Entries of one plan, by their kind. */
export type PlanEntries = <Kind extends keyof Kinds>(kind: Kind) => PlanEntryOf<Kind>[];

/** The entries of several ids that are there; what is not there is passed over. */
export const pick = <Value>(from: ReadonlyMap<string, Value>, ids: readonly string[]): Value[] =>
  ids.map((id) => from.get(id)).filter((value) => value !== undefined);

/** An entry that must be there. */
export function known<Value>(from: ReadonlyMap<string, Value>, id: string): Value {
  const value = from.get(id);
  if (value === undefined) throw new Error(`"${id}" is not there: only checked content can be joined.`);
  return value;
}

/** The entries of one plan, asked for by their kind. */
export const entriesBy = (entries: readonly Entry[]) => {
  const byKind = Map.groupBy(entries, ({ collection }) => collection);
  return <Kind extends keyof Kinds>(kind: Kind): PlanEntryOf<Kind>[] =>
    (byKind.get(kind) ?? []).map(({ id, data, body }) => {
      const names = id.split('/');
      return {
        id: names.at(-1) ?? '',
        between: names.slice(1, -1).join('/'),
        data: data as EntryOf<Kinds[Kind]>,
        body,
      };
    });
};
