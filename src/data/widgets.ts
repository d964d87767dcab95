import type { Fields, NamedWidget, Widget } from '~/schema/field.ts';
import { widgetsOf } from '~/schema/field.ts';

/** A value of an entry together with the widget that edits it. */
export interface Placed {
  readonly path: readonly PropertyKey[];
  readonly widget: Widget;
  readonly value: unknown;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function* inside(widget: Widget, value: unknown, path: readonly PropertyKey[]): Generator<Placed> {
  if (value === undefined || value === null) return;
  yield { path, widget, value };
  if (widget.widget === 'list' && Array.isArray(value)) {
    const item = widget.fields ? { ...widget, widget: 'object' } : widget.field;
    for (const [i, one] of value.entries()) if (item) yield* inside(item, one, [...path, i]);
  } else if (widget.widget === 'object' && isRecord(value)) {
    yield* each(widget.fields ?? [], value, path);
  }
}

function* each(widgets: readonly NamedWidget[], record: Record<string, unknown>, path: readonly PropertyKey[]) {
  for (const widget of widgets) yield* inside(widget, record[widget.name], [...path, widget.name]);
}

const known = new WeakMap<Fields, readonly NamedWidget[]>();

/** The widgets of a collection's fields, made once: ten thousand entries ask for them. */
function widgetsFor(fields: Fields): readonly NamedWidget[] {
  const widgets = known.get(fields) ?? widgetsOf(fields);
  known.set(fields, widgets);
  return widgets;
}

/** Every value of an entry with its widget, groups before what is in them. */
export function* placedValues(fields: Fields, entry: object): Generator<Placed> {
  yield* each(widgetsFor(fields), entry as Record<string, unknown>, []);
}

/** The widgets among which a key path chooses its last key: those of the entry or of a nested group. */
export function widgetsAt(fields: Fields, path: readonly PropertyKey[]): readonly NamedWidget[] {
  let widgets = widgetsFor(fields);
  for (const key of path) {
    if (typeof key === 'number') continue;
    widgets = widgets.find((widget) => widget.name === key)?.fields ?? [];
  }
  return widgets;
}
