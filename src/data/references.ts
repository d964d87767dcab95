import type { Collection, Named } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';
import { closest } from './closest.ts';
import { entryAt, isYear, nearId, sharedFolder } from './folders.ts';
import type { Content } from './load.ts';
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

/** References that lead nowhere, with the nearest entry that exists. */
export function danglingReferences(content: Content): Problem[] {
  const ids = knownIds(content);
  const suggest = suggester(ids);
  const problems: Problem[] = [];
  for (const entry of [...content.entries, ...content.drafts]) {
    const { collection, file, data } = entry;
    const { fields, named }: Collection = collections[collection];
    // What a missing entry is to be told with; nothing when it is there.
    const missing = (name: string, { to, within = 0 }: Exclude<Named, 'year'>) => {
      const id = nearId(entry.id, within, name);
      if (ids.get(to)?.has(id) === true) return undefined;
      const suggestion = suggest(to, id);
      return { collection: sharedFolder(to, entry.id, within), ...(suggestion !== undefined && { suggestion }) };
    };
    const own = entry.id.slice(entry.id.lastIndexOf('/') + 1);
    if (named === 'year' && !isYear(own)) {
      problems.push({ severity: 'error', code: 'notYear', file, field: '', value: own, params: {} });
    }
    const about = named !== undefined && named !== 'year' ? missing(own, named) : undefined;
    if (about) problems.push({ severity: 'error', code: 'dangling', file, field: '', value: own, params: about });
    for (const { widget, value, path } of placedValues(fields, data, 'relation')) {
      const { collection: to = '', within = 0 } = widget;
      const many: unknown[] | undefined = Array.isArray(value) ? value : undefined;
      for (const [i, name] of (many ?? [value]).entries()) {
        // What is not even a slug the schema has reported.
        if (typeof name !== 'string' || !slug.safeParse(name).success) continue;
        const params = missing(name, { to, within });
        if (!params) continue;
        const field = fieldPath(many ? [...path, i] : path);
        problems.push({ severity: 'error', code: 'dangling', file, field, value: name, params });
      }
    }
  }
  return problems;
}
