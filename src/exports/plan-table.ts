import type { Column } from '~/domain/table/cells.ts';
import { cellOf } from '~/domain/table/cells.ts';
import { toCsv } from './csv.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Entries of one kind with the columns that their fields make. */
export interface Kind {
  readonly kind: 'objective' | 'measure';
  readonly columns: readonly Column[];
  readonly entries: readonly { readonly id: string; readonly data: Entry }[];
}

/**
 * Objectives and measures of a plan in one table: which plan, what it is, its id, then every field of either kind. The
 * importer reads it back.
 */
export function planTable(plan: string, kinds: readonly Kind[]): string {
  const names = [...new Set(kinds.flatMap(({ columns }) => columns.map(({ path }) => path.join('.'))))];
  const rows = kinds.flatMap(({ kind, columns, entries }) => {
    const byName = new Map(columns.map((column) => [column.path.join('.'), column]));
    return entries.map(({ id, data }) => [
      plan,
      kind,
      id,
      ...names.map((name) => {
        const column = byName.get(name);
        return column && cellOf(data, column);
      }),
    ]);
  });
  return toCsv([['plan', 'kind', 'id', ...names], ...rows]);
}
