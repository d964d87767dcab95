import type { ImportedEntry } from '../entry.ts';
import { shorten } from '../fit.ts';
import { slugify } from '../slug.ts';
import type { Place } from './area.ts';
import type { SlugBook } from './slugs.ts';

/** Collects municipalities: each place once, whichever record names it. */
export interface Municipalities {
  /** The slug of a place, which from now on has an entry. */
  readonly idOf: (place: Place) => string;
  readonly entries: () => ImportedEntry[];
}

/** An empty collection of municipalities. */
export function municipalityBook(slugs: SlugBook): Municipalities {
  const entries = new Map<string, ImportedEntry>();
  return {
    idOf: ({ name, kind }) => {
      const key = slugify(name);
      const id = slugs.shared('municipalities', key, key);
      if (!entries.has(id))
        entries.set(id, { collection: 'municipalities', id, key, entry: { name: shorten(name, 90), kind } });
      return id;
    },
    entries: () => [...entries.values()],
  };
}
