import type { NamedWidget, Widget } from '~/schema/field.ts';

type Entry = Readonly<Record<string, unknown>>;

/** A column of a table of entries: the way to its field, `costs.amount`, and the widget that says what it holds. */
export interface Column {
  readonly path: readonly string[];
  readonly widget: Widget;
}

/** Between the items of a list, the fields of an item, the items of a list in it, and the fields of those. */
const SEPARATORS = ['\n', ' | ', '; ', ' = '] as const;

const isRecord = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Columns for the fields of an entry: a group of fields becomes a column for each, a list is one cell. */
export function columnsOf(widgets: readonly NamedWidget[], before: readonly string[] = []): Column[] {
  return widgets.flatMap((widget): Column[] => {
    const path = [...before, widget.name];
    return widget.widget === 'object' ? columnsOf(widget.fields ?? [], path) : [{ path, widget }];
  });
}

// What separates items may stand in a text too; there a backslash goes before it.
const escaped = (text: string) => text.replaceAll(/[\\|;=\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
const unescaped = (text: string) => text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

/** Fields of an item in a row, those of a group in its place. */
const flat = (fields: readonly NamedWidget[]): Column[] => columnsOf(fields);

function write(value: unknown, widget: Widget, depth: number): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const item: Widget = {
      ...(widget.field ?? widget),
      ...(widget.fields && { fields: widget.fields }),
      widget: 'item',
    };
    return value.map((one) => write(one, item, depth + 1)).join(SEPARATORS[depth]);
  }
  if (isRecord(value) && widget.fields) {
    const texts = flat(widget.fields).map(({ path, widget: inner }) => write(valueAt(value, path), inner, depth + 1));
    return texts.join(SEPARATORS[depth]).replace(/( \| | = )+$/, '');
  }
  return escaped(typeof value === 'string' ? value : JSON.stringify(value));
}

const valueAt = (entry: Entry, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), entry);

/** The cell of an entry in a column; a plain text stands in it as it is. */
export function cellOf(entry: Entry, { path, widget }: Column): string | number {
  const value = valueAt(entry, path);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return write(value, widget, 0);
}

function split(text: string, depth: number): string[] {
  const sign = (SEPARATORS[depth] ?? '\n').trim() || '\n';
  // A separator is one that no backslash takes back.
  const parts: string[] = [''];
  for (let i = 0; i < text.length; i++) {
    const here = text[i] ?? '';
    const last = parts.pop() ?? '';
    if (here === '\\') parts.push(last + here + (text[++i] ?? ''));
    else if (here === sign) parts.push(last, '');
    else parts.push(last + here);
  }
  return parts.map((part) => part.trim());
}

function read(text: string, widget: Widget, depth: number): unknown {
  if (text === '') return undefined;
  if (widget.widget === 'list' || widget['multiple'] === true) {
    const item: Widget = widget.fields
      ? { ...widget, widget: 'object' }
      : { ...(widget.field ?? widget), multiple: false };
    return split(text, depth)
      .filter(Boolean)
      .map((one) => read(one, item, depth + 1));
  }
  if (widget.widget === 'object') {
    const record: Record<string, unknown> = {};
    const texts = split(text, depth);
    for (const [i, { path, widget: inner }] of flat(widget.fields ?? []).entries()) {
      put(record, path, read(texts[i] ?? '', inner, depth + 1));
    }
    return record;
  }
  const plain = depth === 0 ? text : unescaped(text);
  if (widget.widget === 'number') return Number(plain.replaceAll(/\s/g, '').replace(',', '.'));
  return widget.widget === 'boolean' ? plain === 'true' : plain;
}

function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (value === undefined || key === '__proto__') return;
  if (rest.length === 0) record[key] = value;
  else {
    const inner = (record[key] ??= {}) as Record<string, unknown>;
    put(inner, rest, value);
  }
}

/** An entry from the cells of its row, by column. What is not in them is not in it. */
export function entryFrom(cells: ReadonlyMap<string, string>, columns: readonly Column[]): Entry {
  const entry: Record<string, unknown> = {};
  for (const { path, widget } of columns) put(entry, path, read(cells.get(path.join('.'))?.trim() ?? '', widget, 0));
  return entry;
}
