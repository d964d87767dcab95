import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import { Refusal } from './refusal.ts';

const EXTENSIONS = { yaml: 'yaml', markdown: 'md' } as const;
const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Where entries of a collection may be, as a pattern of paths inside the content folder. */
function patternOf({ folder, file, format }: Collection): RegExp {
  const parts = folder.split('/').map((part) => (part.startsWith('{') ? `(${SLUG})` : part));
  const name = file ?? `(${SLUG})`;
  return new RegExp(`^${[...parts, name].join('/')}\\.${EXTENSIONS[format]}$`);
}

// A collection that is one file comes before the one whose folder that file is in.
const patterns = Object.values<Collection>(collections)
  .map((collection) => ({ collection, pattern: patternOf(collection) }))
  .sort((a, b) => Number(b.collection.file !== undefined) - Number(a.collection.file !== undefined));

/** An entry by its place: the kind that it is, and its id. */
export interface Place {
  readonly collection: CollectionName;
  readonly id: string;
}

/** The entry that a file inside the content folder would hold; nothing where the schema knows of none. */
export function placeOf(file: string): Place | undefined {
  for (const { collection, pattern } of patterns) {
    const found = pattern.exec(file);
    if (found)
      return { collection: collection.name as CollectionName, id: found.slice(1).join('/') || (collection.file ?? '') };
  }
  return undefined;
}

/**
 * Where a file inside the content folder really is.
 *
 * @throws Refusal when anything on the way is a link: it could lead out of the folder.
 */
export function pathInside(root: string, file: string): string {
  let path = root;
  for (const name of file.split('/')) {
    if (!/^[a-z0-9][\w.-]*$/i.test(name)) throw new Refusal('place', { file });
    path = join(path, name);
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Refusal('place', { file });
  }
  return path;
}
