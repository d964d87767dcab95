import { parse } from 'csv-parse/sync';
import { decode } from '../decode.ts';
import type { Notebook } from '../note.ts';
import { COLUMNS, TABLES } from './csv-tables.ts';
import { isRaw } from './row.ts';
import type { SourceFile } from './source.ts';

/** A record of a table; unlike a wire record it is ours, and what belongs to it will be put into it. */
export type Cells = Record<string, unknown>;

export type Tables = Map<string, Cells[]>;

const MAIN: ReadonlySet<string> = new Set(['services', 'organizations', 'locations']);

const baseName = (path: string) => (path.split('/').at(-1) ?? '').toLowerCase().replace(/\.(csv|tsv|txt)$/, '');

const tableName = (name: string) => {
  const plain = name.toLowerCase().replaceAll('-', '_');
  return TABLES[plain] ?? plain;
};

/** File name → table, as a data package names its resources; without a package the file's own name says it. */
function resources(descriptor: SourceFile | undefined, notes: Notebook): ReadonlyMap<string, string> {
  if (!descriptor) return new Map();
  try {
    const value: unknown = JSON.parse(decode(descriptor.bytes).text);
    const list: unknown = isRaw(value) ? value['resources'] : [];
    return new Map(
      (Array.isArray(list) ? list : []).filter(isRaw).map(({ path, name }) => [baseName(String(path)), String(name)]),
    );
  } catch (error) {
    notes.about({ type: 'file', id: descriptor.path, name: '' })('dropped', 'notJson', undefined, {
      reason: error instanceof Error ? error.message : '',
    });
    return new Map();
  }
}

function delimiterOf(text: string): string {
  const [head = ''] = text.split('\n', 1);
  return [',', ';', '\t'].reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
}

function records(text: string): Cells[] {
  const columns = (head: string[]) =>
    head
      .map((name) =>
        name
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, '_'),
      )
      .map((name) => COLUMNS[name] ?? name);
  return parse<Cells>(text, {
    bom: true,
    columns,
    delimiter: delimiterOf(text),
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  });
}

/** The tables of CSV files by their 3.x name. A file that is no table is reported and left out. */
export function readCsv(files: readonly SourceFile[], descriptor: SourceFile | undefined, notes: Notebook): Tables {
  const names = resources(descriptor, notes);
  const tables: Tables = new Map();
  for (const { path, bytes } of files) {
    const tell = notes.about({ type: 'file', id: path, name: '' });
    const { text, encoding } = decode(bytes);
    if (encoding !== 'utf-8') tell('changed', 'encoding', undefined, { encoding });
    const table = tableName(names.get(baseName(path)) ?? baseName(path));
    try {
      const rows = records(text);
      // In 1.1 the table `taxonomy` held the terms.
      const isTerms = table === 'taxonomies' && rows.some((row) => 'vocabulary' in row || 'parent_id' in row);
      const name = isTerms ? 'taxonomy_terms' : table;
      // Tables of other systems bear the same names; without these columns every row would be nameless.
      const isOurs = !MAIN.has(name) || rows.some((row) => 'id' in row || 'name' in row);
      if (isOurs) tables.set(name, [...(tables.get(name) ?? []), ...rows]);
      else tell('dropped', 'notHsds');
    } catch (error) {
      tell('dropped', 'notCsv', undefined, { reason: error instanceof Error ? error.message : '' });
    }
  }
  return tables;
}
