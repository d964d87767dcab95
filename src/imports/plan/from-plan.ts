import { parse } from 'csv-parse/sync';
import type { Column } from '~/domain/table/cells.ts';
import { entryFrom } from '~/domain/table/cells.ts';

type Entry = Readonly<Record<string, unknown>>;

/** An objective or a measure as a file of ours has it. */
export interface PlanItem {
  readonly plan: string;
  readonly kind: 'objective' | 'measure';
  readonly id: string;
  readonly entry: Entry;
}

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKind = (kind: unknown): kind is PlanItem['kind'] => kind === 'objective' || kind === 'measure';

// A spreadsheet would take such a text for a formula, so the export puts an apostrophe before it.
const withoutGuard = (text: string) => text.replace(/^'(?=[=+\-@\t\r])/, '');

function fromCsv(text: string, columns: Readonly<Record<PlanItem['kind'], readonly Column[]>>): PlanItem[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes(';') ? ';' : ',';
  const options = { bom: true, columns: true, delimiter, relax_column_count: true } as const;
  const rows: Record<string, string>[] = parse(text, options);
  return rows.flatMap((row) => {
    const { plan = '', kind, id = '' } = row;
    if (!isKind(kind)) return [];
    const cells = new Map(Object.entries(row).map(([name, cell]) => [name, withoutGuard(cell)]));
    return [{ plan, kind, id, entry: entryFrom(cells, columns[kind]) }];
  });
}

function fromJson(text: string): PlanItem[] {
  const file: unknown = JSON.parse(text);
  if (!isRecord(file)) return [];
  const plan = isRecord(file['plan']) ? file['plan']['id'] : undefined;
  const items = (kind: PlanItem['kind'], list: unknown): PlanItem[] =>
    (Array.isArray(list) ? list : []).filter(isRecord).map(({ id, ...entry }) => ({
      plan: String(plan),
      kind,
      id: String(id),
      entry,
    }));
  return [...items('objective', file['objectives']), ...items('measure', file['measures'])];
}

/**
 * Objectives and measures from a file that a plan's page offers, `.csv` or `.json`, perhaps changed in a spreadsheet.
 *
 * @throws SyntaxError when it is neither.
 */
export function fromPlan(text: string, columns: Readonly<Record<PlanItem['kind'], readonly Column[]>>): PlanItem[] {
  return /^\ufeff?\s*\{/.test(text) ? fromJson(text.replace(/^\ufeff/, '')) : fromCsv(text, columns);
}
