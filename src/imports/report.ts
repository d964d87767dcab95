import type { Note } from './note.ts';

/** What an import did, for people and for machines. */
export interface Report {
  readonly format: string;
  readonly into: string;
  readonly dryRun: boolean;
  /** Records read, by kind. */
  readonly read: Readonly<Record<string, number>>;
  /** Files written, or in a dry run those that would be, by collection. */
  readonly created: Readonly<Record<string, number>>;
  readonly updated: Readonly<Record<string, number>>;
  /** How many entries stay as they were. */
  readonly skipped: number;
  readonly notes: readonly Note[];
}

/** Says the sentence of a key in the reader's language. */
type Say = (key: string, params?: Note['params']) => string;

const KINDS = ['dropped', 'changed', 'kept'] as const;

const countsOf = (counts: Readonly<Record<string, number>>, name: (key: string) => string, none: string) =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([key, count]) => `${name(key)} ${count}`)
    .join(', ') || none;

function recordLine({ type, id, name }: Note['record'], say: Say): string {
  const key = `record.${type}`;
  const word = say(key) === key ? say('record.other', { type }) : say(key);
  return name ? `${word} „${name}“ (${id})` : `${word} ${id}`;
}

/** Notes under the record they are about, what was lost first. */
function noteLines(notes: readonly Note[], say: Say): string[] {
  const records = Map.groupBy(notes, ({ record }) => recordLine(record, say));
  return [...records].flatMap(([record, group]) => [
    record,
    ...KINDS.flatMap((kind) =>
      group
        .filter((note) => note.kind === kind)
        .map(
          ({ code, field, params }) =>
            `  ${say(`kind.${kind}`)}${field ? ` ${field}` : ''}: ${say(`note.${code}`, params)}`,
        ),
    ),
  ]);
}

/** How often each thing happened, by the beginning of its sentence: details follow a colon, a semicolon or a bracket. */
function reasonLines(notes: readonly Note[], say: Say): string[] {
  return KINDS.flatMap((kind) => {
    const codes = Map.groupBy(
      notes.filter((note) => note.kind === kind),
      ({ code }) => code,
    );
    return [...codes]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(
        ([code, group]) =>
          `  ${group.length}× ${say(`kind.${kind}`)}: ${say(`note.${code}`, group[0]?.params).split(/[:;(]/, 1)[0]?.trim() ?? ''}`,
      );
  });
}

/** The report as lines of text: every record with its notes, then how much was read, written, left alone and lost. */
export function reportLines({ read, created, updated, skipped, notes, dryRun }: Report, say: Say): string[] {
  const none = say('report.none');
  const count = (kind: Note['kind']) => notes.filter((note) => note.kind === kind).length;
  return [
    ...(notes.length > 0 ? [say('report.notes'), ...noteLines(notes, say), ''] : [say('report.noNotes')]),
    say('report.read', { list: countsOf(read, (key) => say(`read.${key}`), none) }),
    say('report.created', { list: countsOf(created, (key) => key, none) }),
    say('report.updated', { list: countsOf(updated, (key) => key, none) }),
    say('report.skipped', { count: skipped }),
    say('report.counts', { kept: count('kept'), changed: count('changed'), dropped: count('dropped') }),
    ...reasonLines(notes, say),
    ...(dryRun ? [say('report.dryRun')] : []),
  ];
}
