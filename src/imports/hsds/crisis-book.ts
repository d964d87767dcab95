import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft, ImportedEntry } from '../entry.ts';
import type { Tell } from '../note.ts';
import { slugify } from '../slug.ts';
import { emergencyLine, isCrisisLine, toCrisisLine } from './crisis-line.ts';
import type { SlugBook } from './slugs.ts';
import type { Tag } from './terms.ts';
import type { Words } from './words.ts';

/** Collects crisis lines from the services that are such lines. */
export interface CrisisBook {
  /** Looks at a service; one of that kind without a phone is told. */
  readonly add: (
    service: Draft<ServiceEntry>,
    tags: readonly Tag[],
    as: { id: string; key: string; tell: Tell },
  ) => void;
  /** The lines found, or the country's emergency number when there is none. */
  readonly entries: (country: string, words: Words, tell: Tell) => ImportedEntry[];
}

/** An empty collection of crisis lines. */
export function crisisBook(slugs: SlugBook): CrisisBook {
  const lines: ImportedEntry[] = [];
  return {
    add: (service, tags, { id, key, tell }) => {
      if (!tags.some(({ collection, name }) => collection === 'service-types' && isCrisisLine(name))) return;
      const entry = toCrisisLine(service, lines.length);
      if (entry) lines.push({ collection: 'crisis-lines', id: slugs.shared('crisis-lines', key, id), key, entry });
      else tell('kept', 'crisisLineWithoutPhone', 'phones');
    },
    entries: (country, words, tell) => {
      if (lines.length > 0) return lines;
      const entry = emergencyLine(country, words);
      if (entry) return [{ collection: 'crisis-lines', id: slugify(entry.name ?? ''), key: 'emergency', entry }];
      tell('dropped', 'emergencyLine', 'crisis-lines');
      return [];
    },
  };
}
