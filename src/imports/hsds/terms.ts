import type { ImportedEntry } from '../entry.ts';
import { oneLine, shorten } from '../fit.ts';
import type { Notebook } from '../note.ts';
import { shown } from '../note.ts';
import { slugify } from '../slug.ts';
import { isCrisisLine } from './crisis-line.ts';
import type { Mapping, TermCollection } from './mapping.ts';
import { destinationOf } from './mapping.ts';
import type { Row } from './row.ts';
import { keyText } from './row.ts';
import type { SlugBook } from './slugs.ts';

/** A term that a service carries, by its place in the content. */
export interface Tag {
  readonly collection: TermCollection;
  readonly id: string;
  readonly name: string;
}

// Somebody who reads about violence may be watched: such pages offer the quick exit.
const VIOLENCE = /násil|zneuží|týrán|violence|abuse|assault|traffick|насил/i;

/** Whether a term is about violence, by its name. */
export const isAboutViolence = (name: string) => VIOLENCE.test(name);

const OFFICE = /(^|\s)úřad|\boffices?\b|government|authorit|державн/i;

const areaOf = (name: string) => (isCrisisLine(name) ? 'crisis' : OFFICE.test(name) ? 'office' : 'follow-up');

/** Terms of a source as they are met. */
export interface Terms {
  /** Terms of one attribute's row, as far as the mapping knows where they belong. */
  readonly tagOf: (attribute: Row) => Tag | undefined;
  readonly entries: () => ImportedEntry[];
  /** Reports terms without a place, and returns the names of their taxonomies. */
  readonly unmapped: () => string[];
}

interface Term {
  readonly key: string;
  readonly taxonomy: string;
  readonly code: string;
  readonly name: string;
  readonly summary: string;
}

function toTerm(row: Row): Term {
  const detail = row.rows('taxonomy_detail')[0];
  const taxonomy = row.line('taxonomy', 'vocabulary') || detail?.line('name') || keyText(row.raw['taxonomy_id']);
  const [code, name] = [row.line('code'), row.line('name', 'term')];
  const summary = oneLine(row.text('description'));
  row.skip('language', 'parent_id', 'parent_name', 'term_uri', 'version');
  return { key: `${taxonomy}:${row.line('id') || code || name}`, taxonomy, code, name: name || code, summary };
}

/** Collects the terms of a source; each becomes one entry of the collection that the mapping gives it. */
export function termBook(mapping: Mapping, slugs: SlugBook, notes: Notebook): Terms {
  const entries = new Map<string, ImportedEntry>();
  const lost = new Map<string, { term: Term; uses: number }>();

  function place(term: Term): Tag | undefined {
    const destination = destinationOf(mapping, term);
    if (destination === 'ignore') return undefined;
    if (!destination) {
      lost.set(term.key, { term, uses: (lost.get(term.key)?.uses ?? 0) + 1 });
      return undefined;
    }
    const { collection, id: given } = destination;
    const base = /[a-z]{4}/.test(term.code) && slugify(term.code) === term.code ? term.code : slugify(term.name);
    // Terms of one name are one term: a town needs no two tiles that read the same.
    const id = given ?? slugs.shared(collection, term.key, base);
    const name = shorten(term.name, 90);
    const isCut = name !== term.name || term.summary.length > 400;
    if (isCut)
      notes.about({ type: 'taxonomy_term', id: term.code || term.key, name: term.name })(
        'dropped',
        'termCut',
        undefined,
        { value: shown(term.summary) },
      );
    const entry = {
      name,
      ...(term.summary && term.summary !== term.name && { summary: shorten(term.summary, 400) }),
      ...(collection === 'service-types' && { area: areaOf(name) }),
      quickExit: isAboutViolence(name),
    };
    if (!given && !entries.has(`${collection}/${id}`))
      entries.set(`${collection}/${id}`, { collection, id, key: term.key, entry });
    return { collection, id, name };
  }

  return {
    tagOf: (attribute) => {
      const row = attribute.rows('taxonomy_term')[0];
      const value = attribute.line('value');
      attribute.skip('label', 'taxonomy_term', 'taxonomy_detail');
      attribute.leftovers();
      if (row?.line('name', 'code', 'term')) return place(toTerm(row));
      const id = keyText(attribute.raw['taxonomy_term_id']);
      if (id || value) attribute.tell('dropped', 'termUnknown', attribute.path, { value: id || value });
      return undefined;
    },
    entries: () => [...entries.values()],
    unmapped: () => {
      for (const { term, uses } of lost.values()) {
        notes.about({ type: 'taxonomy_term', id: term.code || term.key, name: term.name })(
          'dropped',
          'termUnmapped',
          undefined,
          {
            taxonomy: term.taxonomy || '–',
            services: uses,
          },
        );
      }
      return [...new Set([...lost.values()].map(({ term }) => term.taxonomy))].filter(Boolean);
    },
  };
}
