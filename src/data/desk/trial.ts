import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { problemsIn } from '../check.ts';
import { readYaml, splitEntry } from '../entry-text.ts';
import { formatEntry } from '../format.ts';
import type { Content, Entry } from '../load.ts';
import type { Problem } from '../problem.ts';
import { problemsOf } from '../validate.ts';
import type { Place } from './place.ts';
import { Refusal } from './refusal.ts';

/** An entry as it was handed in: its fields and its body, and the text that its file is to have. */
export interface HandedIn {
  readonly place: Place;
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly text: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what an editor handed in.
 *
 * @throws Refusal when it is no entry at all.
 */
export function readHandedIn(place: Place, file: string, raw: string): HandedIn {
  const collection: Collection = collections[place.collection];
  const parts = splitEntry(raw, collection.format);
  try {
    const data = readYaml(parts?.yaml ?? '');
    if (parts && isRecord(data)) {
      return { place, file, data, body: parts.body, text: formatEntry(collection, data, parts.body) };
    }
  } catch {
    // Not YAML: said below.
  }
  throw new Refusal('unreadable', { file });
}

const keyOf = ({ file, field, code, value }: Problem) => [file, field, code, value].join('\0');

/** Errors that a change brings: those of its own file, and those elsewhere that were not there before. */
function broughtBy(before: Content, after: Content, { file, today }: { file: string; today: string }): Problem[] {
  const known = new Set(problemsIn(before, today).map(keyOf));
  return problemsIn(after, today).filter(
    (problem) => problem.severity === 'error' && (problem.file === file || !known.has(keyOf(problem))),
  );
}

const without = (content: Content, file: string): Content => ({
  ...content,
  entries: content.entries.filter((entry) => entry.file !== file),
  drafts: content.drafts.filter((draft) => draft.file !== file),
  problems: content.problems.filter((problem) => problem.file !== file),
});

/** What would be wrong with the content if this entry were in it. */
export function problemsWith(content: Content, { place, file, data, body }: HandedIn, today: string): Problem[] {
  const { schema, fields }: Collection = collections[place.collection];
  const result = schema.safeParse(data);
  if (!result.success) return problemsOf(result.error.issues, { file, data, fields });
  const entry: Entry = { ...place, file, data: result.data as Entry['data'], body };
  const rest = without(content, file);
  return broughtBy(content, { ...rest, entries: [...rest.entries, entry] }, { file, today });
}

/** What would be wrong with the content if this entry were not in it. */
export const problemsWithout = (content: Content, file: string, today: string): Problem[] =>
  broughtBy(content, without(content, file), { file: '', today });
