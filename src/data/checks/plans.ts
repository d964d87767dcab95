import { collections } from '~/schema/collections.ts';
import { entryAt, entryFile } from '../folders.ts';
import type { Content, Entry } from '../load.ts';
import type { Problem } from '../problem.ts';

type Place = Pick<Entry, 'collection' | 'id'>;

/** What an entry of a plan, or of a version of one, cannot be without: the files that say what plan it is. */
export function plansOf({ collection, id }: Place) {
  const [plan = '', version = ''] = id.split('/');
  if (!collection.startsWith('plan')) return [];
  const own = { collection: 'plans', id: plan } as const;
  return collection.startsWith('plan-version') && version
    ? [own, { collection: 'plan-versions', id: `${plan}/${version}` } as const]
    : [own];
}

/** Entries of a plan, or of a version of one, where the file that says what plan it is was never written. */
export function missingPlans({ entries, drafts, problems }: Content): Problem[] {
  const places = [...entries, ...drafts, ...problems.flatMap(({ file }) => entryAt(file) ?? [])];
  const there = new Set(places.map(({ collection, id }) => `${collection}/${id}`));
  const missing = places.flatMap(plansOf).filter(({ collection, id }) => !there.has(`${collection}/${id}`));
  const files = missing.map(({ collection, id }) => entryFile(collections[collection], id));
  return [...new Set(files)].map((file) => ({ severity: 'error', code: 'planMissing', file, field: '', params: {} }));
}
