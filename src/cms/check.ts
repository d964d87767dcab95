import { mutePicturesIn } from '~/data/checks/pictures.ts';
import { secretLeaks } from '~/data/checks/secrets.ts';
import { nearId } from '~/data/folders.ts';
import type { Entry as ReadEntry } from '~/data/load.ts';
import type { Problem } from '~/data/problem.ts';
import { fieldPath } from '~/data/problem.ts';
import { wordProblem } from '~/data/report.ts';
import { problemsOf } from '~/data/validate.ts';
import { placedValues } from '~/data/widgets.ts';
import { problemWords } from '~/i18n/problems.ts';
import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';
import { entryOf } from './format.ts';

/** Something wrong with the entry in the editor: where, and in words. */
export interface Wrong {
  /** As `phones[1].number`. */
  readonly field: string;
  /** The file, where others may be meant too. */
  readonly file?: string;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

type Entry = Record<string, unknown>;

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isRecord(value) && Object.keys(value).length === 0);

/** A value without keys that say nothing, as it will be written; but an item of a list stays in its place, to be named. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (!isRecord(value)) return value ?? undefined;
  const kept = Object.entries(value).map(([key, inner]) => [key, tidy(inner)] as const);
  return Object.fromEntries(kept.filter(([, inner]) => !isEmpty(inner)));
}

/** Says whether there is an entry of an id in a collection. */
export type IsThere = (collection: string, id: string) => boolean;

function dangling(collection: Collection, entry: Entry, { id, isThere }: { id: string; isThere: IsThere }): Problem[] {
  return [...placedValues(collection.fields, entry, 'relation')].flatMap(({ widget, value, path }) => {
    const { collection: to = '', within = 0 } = widget;
    const names = (Array.isArray(value) ? value : [value]) as unknown[];
    return names.flatMap((name): Problem[] =>
      typeof name !== 'string' || !slug.safeParse(name).success || isThere(to, nearId(id, within, name))
        ? []
        : [
            {
              severity: 'error',
              code: 'dangling',
              file: '',
              field: fieldPath(path),
              value: name,
              params: { collection: to },
            },
          ],
    );
  });
}

/** What is wrong with the texts of an entry that is right otherwise, as far as the entry itself tells. */
const lookAtTexts = (entry: ReadEntry): Problem[] => [...mutePicturesIn(entry), ...secretLeaks([entry])];

/**
 * Everything wrong with an entry as the editor holds it, by the very schema that checks files.
 *
 * @param id of the entry; of a new one in a plan, at least the plan's
 */
export function wrongIn(
  collection: Collection,
  held: Entry,
  { id = '', isThere }: { id?: string; isThere: IsThere },
): Wrong[] {
  const words = problemWords('cs');
  const { entry: fields, body } = entryOf(held, collection);
  const entry = (tidy(fields) ?? {}) as Entry;
  const result = collection.schema.safeParse(entry);
  const found = result.success
    ? []
    : problemsOf(result.error.issues, { file: '', data: entry, fields: collection.fields });
  const whole = result.success
    ? lookAtTexts({ collection: collection.name as CollectionName, id, file: '', data: result.data as Entry, body })
    : [];
  return [...found, ...whole, ...dangling(collection, entry, { id, isThere })].map((problem) => ({
    field: problem.field,
    code: problem.code,
    ...wordProblem(problem, words),
  }));
}
