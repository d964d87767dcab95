import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';
import { closest } from './closest.ts';
import { entryAt, isYear, nearId, sharedFolder } from './folders.ts';
import type { Content, Entry } from './load.ts';
import type { Problem } from './problem.ts';
import { fieldPath } from './problem.ts';
import { placedValues } from './widgets.ts';

/** Ids of each collection. An entry that is itself broken counts: it is reported as such, what refers to it is not wrong. */
function knownIds({ entries, problems }: Content): Map<string, Set<string>> {
  const ids = new Map(Object.keys(collections).map((name) => [name, new Set<string>()]));
  for (const { collection, id } of entries) ids.get(collection)?.add(id);
  for (const { file } of problems) {
    const place = entryAt(file);
    if (place) ids.get(place.collection)?.add(place.id);
  }
  return ids;
}

/** The nearest id, looked for once: a renamed provider may be missed by a thousand services. */
function suggester(ids: Map<string, Set<string>>) {
  const found = new Map<string, string | undefined>();
  return (collection: string, id: string) => {
    const key = `${collection}/${id}`;
    if (!found.has(key)) {
      const folder = id.slice(0, id.lastIndexOf('/') + 1);
      const near = [...(ids.get(collection) ?? [])].filter((one) => one.startsWith(folder));
      found.set(key, closest(id, near)?.slice(folder.length));
    }
    return found.get(key);
  };
}

/** A place in an entry that names another. */
interface Reference {
  readonly to: string;
  /** How many folders the two share. */
  readonly within: number;
  /** As it is written. */
  readonly name: string;
  readonly field: string;
}

const ownName = ({ id }: Pick<Entry, 'id'>) => id.slice(id.lastIndexOf('/') + 1);

/** Every place in an entry that names another: its own name may be one. */
export function* referencesOf(entry: Pick<Entry, 'collection' | 'id' | 'data'>): Generator<Reference> {
  const { fields, named }: Collection = collections[entry.collection];
  if (named !== undefined && named !== 'year') {
    const { to, within = 0 } = named;
    yield { to, within, name: ownName(entry), field: '' };
  }
  for (const { widget, value, path } of placedValues(fields, entry.data, 'relation')) {
    const { collection: to = '', within = 0 } = widget;
    const many: unknown[] | undefined = Array.isArray(value) ? value : undefined;
    for (const [i, name] of (many ?? [value]).entries()) {
      // What is not even a slug the schema has reported.
      if (typeof name !== 'string' || !slug.safeParse(name).success) continue;
      yield { to, within, name, field: fieldPath(many ? [...path, i] : path) };
    }
  }
}

/** References that lead nowhere, with the nearest entry that exists. */
export function danglingReferences(content: Content): Problem[] {
  const ids = knownIds(content);
  const suggest = suggester(ids);
  const problems: Problem[] = [];
  for (const entry of [...content.entries, ...content.drafts]) {
    const { collection, file, id: own } = entry;
    const { named }: Collection = collections[collection];
    if (named === 'year' && !isYear(ownName(entry)))
      problems.push({ severity: 'error', code: 'notYear', file, field: '', value: ownName(entry), params: {} });
    for (const { to, within, name, field } of referencesOf(entry)) {
      const id = nearId(own, within, name);
      if (ids.get(to)?.has(id) === true) continue;
      const suggestion = suggest(to, id);
      const params = { collection: sharedFolder(to, own, within), ...(suggestion !== undefined && { suggestion }) };
      problems.push({ severity: 'error', code: 'dangling', file, field, value: name, params });
    }
  }
  return problems;
}
