import type { Notebook } from '../note.ts';
import { shown } from '../note.ts';
import { EMBEDDED, RELATIONS } from './csv-tables.ts';
import type { Cells, Tables } from './read-csv.ts';
import { keyText } from './row.ts';

type Index = ReadonlyMap<string, Cells>;

/** Tables that say nothing about services: descriptions of columns, and the history of edits with its authors. */
const LEFT_OUT = new Set([
  'metadata',
  'meta_table_descriptions',
  'units',
  'taxonomies',
  'taxonomy_terms',
  'organizations',
  'services',
]);

const text = (cells: Cells, key: string) => keyText(cells[key]);

const labelOf = (cells: Cells) =>
  shown(['name', 'number', 'document', 'weekday', 'address_1'].map((key) => text(cells, key)).find(Boolean) ?? '');

/** Records of a table by id; of two with one id the first is meant by references, both are kept. */
function indexed(table: string, rows: readonly Cells[], notes: Notebook): Index {
  const index = new Map<string, Cells>();
  for (const row of rows) {
    const id = text(row, 'id');
    if (id && index.has(id)) notes.about({ type: table, id, name: labelOf(row) })('kept', 'duplicateId');
    else if (id) index.set(id, row);
  }
  return index;
}

/**
 * Puts the rows of tables into one another, the way HSDS 3.x nests them. A row whose keys lead nowhere is reported with
 * all it says; one that has another good key is kept there.
 */
export function nest(tables: Tables, notes: Notebook): void {
  const indexes = new Map<string, Index>();
  const indexOf = (table: string) => {
    const index = indexes.get(table) ?? indexed(table, tables.get(table) ?? [], notes);
    indexes.set(table, index);
    return index;
  };
  const homes = new Map<Cells, { found: boolean; lost: string[] }>();
  for (const [child, key, parent, list] of RELATIONS) {
    for (const row of tables.get(child) ?? []) {
      const state = homes.get(row) ?? { found: false, lost: [] };
      homes.set(row, state);
      const id = text(row, key);
      if (!id) continue;
      const home = indexOf(parent).get(id);
      if (!home) {
        state.lost.push(`${key} ${id}`);
        continue;
      }
      state.found = true;
      const members = home[list];
      if (Array.isArray(members)) members.push(row);
      else home[list] = [row];
    }
  }
  for (const [child, key, parent, property] of EMBEDDED) {
    for (const row of tables.get(child) ?? []) {
      const found = indexOf(parent).get(text(row, key));
      if (found && row[property] === undefined) row[property] = found;
      else if (!found && text(row, key) && child === 'service_at_locations')
        homes.get(row)?.lost.push(`${key} ${text(row, key)}`);
    }
  }
  for (const [table, rows] of tables)
    if (!LEFT_OUT.has(table)) for (const row of rows) orphan(table, row, homes.get(row), notes);
}

function orphan(
  table: string,
  row: Cells,
  home: { found: boolean; lost: string[] } | undefined,
  notes: Notebook,
): void {
  // An attribute names one record and may look for it in four tables; a location may belong to a service alone.
  const lost = table === 'attributes' && home?.found ? [] : (home?.lost ?? []);
  if (home?.found && lost.length === 0) return;
  if (table === 'locations' || !home) return;
  const id = text(row, 'id');
  const whole = Object.entries(row).filter(([, value]) => typeof value === 'string' && value !== '');
  const value = shown(whole.map(([key, cell]) => `${key}: ${String(cell)}`).join('; '));
  const tell = notes.about({ type: table, id: id || value, name: table === 'contacts' ? '' : labelOf(row) });
  const keys = [...new Set(lost)].join(', ') || '–';
  if (home.found) tell('changed', 'danglingKey', undefined, { keys });
  else tell('dropped', 'orphan', undefined, { keys, value: table === 'contacts' ? '' : value });
}
