import { collections } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';
import { closest } from './closest.ts';
import type { Content } from './load.ts';
import type { Problem } from './problem.ts';
import { fieldPath } from './problem.ts';
import { placedValues } from './widgets.ts';

/** Ids of each collection. An entry that is itself broken counts: it is reported as such, what refers to it is not wrong. */
function knownIds({ entries, problems }: Content): Map<string, Set<string>> {
  const ids = new Map(Object.keys(collections).map((name) => [name, new Set<string>()]));
  for (const { collection, id } of entries) ids.get(collection)?.add(id);
  for (const { file } of problems) {
    const [collection = '', name = ''] = file.split('/');
    ids.get(collection)?.add(name.replace(/\.\w+$/, ''));
  }
  return ids;
}

/** The nearest id, looked for once: a renamed provider may be missed by a thousand services. */
function suggester(ids: Map<string, Set<string>>) {
  const found = new Map<string, string | undefined>();
  return (collection: string, id: string) => {
    const key = `${collection}/${id}`;
    if (!found.has(key)) found.set(key, closest(id, ids.get(collection) ?? []));
    return found.get(key);
  };
}

/** References that lead nowhere, with the nearest entry that exists. */
export function danglingReferences(content: Content): Problem[] {
  const ids = knownIds(content);
  const suggest = suggester(ids);
  const problems: Problem[] = [];
  for (const { collection, file, data } of [...content.entries, ...content.drafts]) {
    for (const { widget, value, path } of placedValues(collections[collection].fields, data, 'relation')) {
      const { collection: target = '' } = widget;
      const many: unknown[] | undefined = Array.isArray(value) ? value : undefined;
      for (const [i, id] of (many ?? [value]).entries()) {
        // What is not even a slug the schema has reported.
        if (typeof id !== 'string' || ids.get(target)?.has(id) === true || !slug.safeParse(id).success) continue;
        const suggestion = suggest(target, id);
        const params = { collection: target, ...(suggestion !== undefined && { suggestion }) };
        problems.push({
          severity: 'error',
          code: 'dangling',
          file,
          field: fieldPath(many ? [...path, i] : path),
          value: id,
          params,
        });
      }
    }
  }
  return problems;
}
