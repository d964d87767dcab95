/** The record of a source that a note is about, as a person can find it there. */
export interface SourceRecord {
  /** Kind of record in the words of its format: `service`, `organization`, `row`. */
  readonly type: string;
  readonly id: string;
  /** What the record calls itself; empty where it has no name. */
  readonly name: string;
}

/** One thing that an import could not take as it stood; `i18n/import` has the sentence under its code. */
export interface Note {
  readonly record: SourceRecord;
  /** Path inside the record, such as `phones[1].number`; absent when the note is about the whole of it. */
  readonly field?: string;
  /** `kept` elsewhere or as it is although it looks wrong, `changed` to fit, `dropped`. */
  readonly kind: 'kept' | 'changed' | 'dropped';
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Takes a note about one record. */
export type Tell = (kind: Note['kind'], code: string, field?: string, params?: Note['params']) => void;

/** Notes of one import; the same record met twice in a source is told once. */
export interface Notebook {
  readonly notes: readonly Note[];
  readonly about: (record: SourceRecord) => Tell;
}

/** An empty notebook. */
export function notebook(): Notebook {
  const notes = new Map<string, Note>();
  return {
    get notes() {
      return [...notes.values()];
    },
    about:
      (record) =>
      (kind, code, field, params = {}) => {
        const note: Note = { record, ...(field && { field }), kind, code, params };
        notes.set(JSON.stringify([record.type, record.id, field, kind, code, params]), note);
      },
  };
}

/**
 * A value as a note shows it: one line, at most 200 characters.
 *
 * @example shown('  a\n b ') // 'a b'
 */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? '');
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
