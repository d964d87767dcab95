import type { Fields, NamedWidget, Option, Widget } from '~/schema/field.ts';
import { widgetsOf } from '~/schema/field.ts';

/** A value of an entry together with the widget that edits it. */
export interface Placed {
  readonly path: readonly PropertyKey[];
  readonly widget: Widget;
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Tree = readonly NamedWidget[];

const isKind = (widget: Widget, kind: string): boolean =>
  widget.widget === kind ||
  (widget.field !== undefined && isKind(widget.field, kind)) ||
  widget.fields?.some((one) => isKind(one, kind)) === true;

/** The widgets that are of a kind or have such in them. */
const prune = (widgets: Tree, kind: string): Tree =>
  widgets
    .filter((widget) => isKind(widget, kind))
    .map((widget) => (widget.fields ? { ...widget, fields: prune(widget.fields, kind) } : widget));

const trees = new WeakMap<Fields, Map<string, Tree>>();

/** The widgets of a collection, all or those that lead to a kind; made once, ten thousand entries ask for them. */
function treeOf(fields: Fields, kind = ''): Tree {
  const made = trees.get(fields) ?? new Map<string, Tree>();
  trees.set(fields, made);
  const tree = made.get(kind) ?? (kind === '' ? widgetsOf(fields) : prune(widgetsOf(fields), kind));
  made.set(kind, tree);
  return tree;
}

function* inside(widget: Widget, value: unknown, path: readonly PropertyKey[], kind: string): Generator<Placed> {
  if (value === undefined || value === null) return;
  if (widget.widget === kind) yield { path, widget, value };
  else if (widget.widget === 'list' && Array.isArray(value)) {
    const item = widget.fields ? { ...widget, widget: 'object' } : widget.field;
    for (const [i, one] of value.entries()) if (item) yield* inside(item, one, [...path, i], kind);
  } else if (widget.widget === 'object' && isRecord(value)) {
    yield* each(widget.fields ?? [], value, path, kind);
  }
}

function* each(
  widgets: Tree,
  record: Record<string, unknown>,
  path: readonly PropertyKey[],
  kind: string,
): Generator<Placed> {
  for (const widget of widgets) yield* inside(widget, record[widget.name], [...path, widget.name], kind);
}

/** Every value of an entry that a kind of widget edits, such as `relation`. */
export function placedValues(fields: Fields, entry: object, kind: string): Generator<Placed> {
  return each(treeOf(fields, kind), entry as Record<string, unknown>, [], kind);
}

/** The widgets among which a key path chooses its last key: those of the entry or of a nested group. */
export function widgetsAt(fields: Fields, path: readonly PropertyKey[]): Tree {
  let widgets = treeOf(fields);
  for (const key of path) {
    if (typeof key === 'number') continue;
    widgets = widgets.find((widget) => widget.name === key)?.fields ?? [];
  }
  return widgets;
}

/** What an editor may choose from at a key path; nothing where there is no choice. */
export function optionsAt(fields: Fields, path: readonly PropertyKey[]): readonly Option[] {
  const keys = path.filter((key) => typeof key !== 'number');
  const widget = widgetsAt(fields, keys.slice(0, -1)).find(({ name }) => name === keys.at(-1));
  return widget?.options ?? [];
}
