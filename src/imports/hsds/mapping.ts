import { slugify } from '../slug.ts';

const COLLECTIONS = ['target-groups', 'needs', 'life-situations', 'service-types'] as const;

export type TermCollection = (typeof COLLECTIONS)[number];

/** Where a term goes: into a collection, onto an entry of it that exists already, or nowhere. */
export type Destination = { readonly collection: TermCollection; readonly id?: string } | 'ignore';

/** Which collection taxonomies and single terms belong to; keys are slugs of their names or codes. */
export interface Mapping {
  readonly taxonomies: ReadonlyMap<string, Destination>;
  readonly terms: ReadonlyMap<string, Destination>;
}

/** What a mapping starts with: names of taxonomies in use among publishers of HSDS. */
export const DEFAULTS: Readonly<Record<string, TermCollection>> = {
  'life-situation': 'life-situations',
  'life-situations': 'life-situations',
  'life-event': 'life-situations',
  esdCircumstances: 'life-situations',
  'service-type': 'service-types',
  'service-types': 'service-types',
  'service-category': 'service-types',
  esdServiceTypes: 'service-types',
  'target-group': 'target-groups',
  'target-groups': 'target-groups',
  population: 'target-groups',
  audience: 'target-groups',
  eligibility: 'target-groups',
  need: 'needs',
  needs: 'needs',
  esdNeeds: 'needs',
};

const isCollection = (text: string): text is TermCollection => (COLLECTIONS as readonly string[]).includes(text);

function toDestination(value: unknown): Destination | undefined {
  if (value === 'ignore') return 'ignore';
  const [collection = '', id, ...more] = typeof value === 'string' ? value.split('/') : [];
  if (!isCollection(collection) || more.length > 0) return undefined;
  return id ? { collection, id: slugify(id) } : { collection };
}

function readPart(part: unknown, where: string, wrong: string[]): Map<string, Destination> {
  const result = new Map<string, Destination>();
  if (part === null || part === undefined) return result;
  if (typeof part !== 'object' || Array.isArray(part)) wrong.push(where);
  else {
    for (const [key, value] of Object.entries(part)) {
      const destination = toDestination(value);
      if (destination) result.set(slugify(key), destination);
      else wrong.push(`${where}.${key}: ${String(value)}`);
    }
  }
  return result;
}

/** A mapping from the data of its file, and the lines of it that make no sense. */
export function toMapping(data: unknown): { mapping: Mapping; wrong: string[] } {
  const wrong: string[] = [];
  const parts = typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
  const mapping = {
    taxonomies: readPart(parts['taxonomies'], 'taxonomies', wrong),
    terms: readPart(parts['terms'], 'terms', wrong),
  };
  return { mapping, wrong };
}

/** Where a term goes; a rule for the term wins over one for its taxonomy. `undefined` when no rule fits. */
export function destinationOf(
  mapping: Mapping,
  { taxonomy, code, name }: { taxonomy: string; code: string; name: string },
) {
  const found = [code, name].filter(Boolean).map((key) => mapping.terms.get(slugify(key)));
  return found.find((destination) => destination !== undefined) ?? mapping.taxonomies.get(slugify(taxonomy));
}
