import type { NamedWidget, Widget } from '../field.ts';
import { hintOf } from './hint.ts';

/** A field of Decap's configuration. `at` is where an entry keeps it, `phones[].number`: it is checked by that. */
export interface DecapField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly at: string;
  readonly hint: string;
  readonly field?: DecapField;
  readonly fields?: readonly DecapField[];
  readonly [setting: string]: unknown;
}

/** Decap asks for a name even where an item of a list has none. */
const ITEM = 'item';

/** Where a field stands: the keys above it, and whether all of them may be left out. */
interface Place {
  readonly above: string;
  readonly isOptional: boolean;
}

/** Controls of ours that stand beside Decap's own instead of in its place. */
const BESIDE = new Set(['place']);

/** What draws a field: ours where there is one. Decap's relation drops what it cannot find, so it never is used. */
function controlOf({ widget, control }: Widget): string {
  if (control !== undefined && !BESIDE.has(control)) return control;
  return widget === 'relation' ? 'reference' : widget;
}

/** What depends on the kind of widget. */
function settingsOf({ widget, fields, field }: Widget): Partial<DecapField> {
  if (widget === 'list' && field) return { collapsed: field.widget === 'object' };
  if (widget === 'object') return { collapsed: true, ...(fields && { summary: summaryOf(fields) }) };
  if (widget === 'richtext') return { buttons: BUTTONS, editor_components: ['image'], modes: ['rich_text', 'raw'] };
  return {};
}

/** Marks that our Markdown has; what it has not, an editor is not offered. */
const BUTTONS = ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'];

/** A folded group is known by its first two fields. */
function summaryOf(fields: readonly NamedWidget[]): string {
  const telling = fields.filter(({ widget }) => widget === 'string' || widget === 'datetime' || widget === 'text');
  return telling
    .slice(0, 2)
    .map(({ name }) => `{{fields.${name}}}`)
    .join(' ');
}

/**
 * A widget as Decap's configuration has it.
 *
 * Inside a group that may be left out nothing is required: Decap would ask for it though the whole group is empty.
 * The schema, which runs on every save, asks for it when anything else in the group is filled in.
 */
export function decapField(
  widget: NamedWidget,
  { above, isOptional }: Place = { above: '', isOptional: false },
): DecapField {
  const { name, label, fields, field, default: preset, ...rest } = widget;
  const at = above ? `${above}.${name}` : name;
  const isList = widget.widget === 'list';
  const mayMiss = widget.required === false;
  // The items of a list are there because somebody added them.
  const inside = { above: isList ? `${at}[]` : at, isOptional: !isList && (isOptional || mayMiss) };
  return {
    ...settingsOf(widget),
    ...rest,
    name,
    label,
    widget: controlOf(widget),
    required: !mayMiss && !isOptional,
    at,
    hint: hintOf(widget, at),
    // A default of `false` would make an item in every empty list; left out means the same.
    ...(preset !== undefined && preset !== false && { default: preset }),
    ...(fields && { fields: fields.map((one) => decapField(one, inside)) }),
    ...(field && { field: { ...decapField({ ...field, name: ITEM }, inside), at: inside.above } }),
  };
}
