import { join } from 'node:path';
import type { Entry } from '~/data/load.ts';
import { loadContent } from '~/data/load.ts';
import type { CollectionName, collections } from '~/schema/collections.ts';
import type { EntryOf } from '~/schema/collection.ts';

/** The demo town's folder. */
export const DEMO = join(import.meta.dirname, '../../content');

const { entries } = loadContent(DEMO);

type Typed<Name extends CollectionName> = Omit<Entry, 'data'> & { readonly data: EntryOf<(typeof collections)[Name]> };

/** Entries of one kind as the demo town's editors wrote them: nothing is resolved, nothing taken away. */
export function written<Name extends CollectionName>(name: Name): Typed<Name>[] {
  return entries.filter(({ collection }) => collection === name) as unknown as Typed<Name>[];
}

/** An entry that others refer to. */
export function writtenOf<Name extends CollectionName>(name: Name, id: string): Typed<Name> {
  const found = written(name).find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${name}/${id}.`);
  return found;
}
