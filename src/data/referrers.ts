import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import { plansOf } from './checks/plans.ts';
import { entryFile, nearId } from './folders.ts';
import type { Content, Entry } from './load.ts';
import { referencesOf } from './references.ts';
import { uploadsOf } from './uploads.ts';

/** Who would miss a file: how many entries, and some of their files. */
export interface Missed {
  readonly count: number;
  readonly places: readonly string[];
}

const fileOf = (collection: string, id: string) => entryFile(collections[collection as CollectionName], id);

/** Files that an entry would miss if they were deleted, inside the content. */
function filesNeededBy(entry: Entry): Set<string> {
  const named = [...referencesOf(entry)].map(({ to, within, name }) => fileOf(to, nearId(entry.id, within, name)));
  const plans = plansOf(entry).map(({ collection, id }) => fileOf(collection, id));
  const needed = new Set([...named, ...plans, ...uploadsOf(entry)]);
  needed.delete(entry.file);
  return needed;
}

/** Entries that would be broken without a file, by that file: `providers/domov.yaml` → the services of that provider. */
export function referrers({ entries }: Pick<Content, 'entries'>): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const file of filesNeededBy(entry)) {
      const list = found.get(file);
      if (list) list.push(entry);
      else found.set(file, [entry]);
    }
  return found;
}
