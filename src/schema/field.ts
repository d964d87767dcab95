import type { z } from 'astro/zod';

/** Controls of our own; `cms/controls` draws them. */
export type Control = 'confirmed' | 'icon' | 'phone' | 'place' | 'week';

/** What the CMS draws for a field: one Decap widget without its `name`. Labels and hints are written for Czech editors. */
export interface Widget {
  readonly widget: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly field?: Widget;
  readonly fields?: readonly NamedWidget[];
  readonly collection?: string;
  /** Of a relation: how many folders in braces the entry and what it refers to share, such as their plan. */
  readonly within?: number;
  readonly multiple?: boolean;
  /** A control of our own that edits it in place of Decap's. */
  readonly control?: Control;
  readonly options?: readonly Option[];
  readonly [setting: string]: unknown;
}

/** A widget in its place: the key of the entry that it edits. */
export interface NamedWidget extends Widget {
  readonly name: string;
}

/** One value of a choice and the words an editor sees for it. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One description of a field: what Zod checks and what Decap edits. */
export interface Field<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly widget: Widget;
}

/** Fields by the key under which an entry keeps them. */
export type Fields = Readonly<Record<string, Field>>;

/** The Zod shape that a list of fields describes. */
export type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

/** Words common to every field: a label, and a hint that says what to write. */
export interface Wording {
  readonly label: string;
  readonly hint?: string;
  readonly control?: Control;
}

/** The Zod shape of the given fields. */
export function shapeOf<F extends Fields>(fields: F): Shape<F> {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.schema])) as Shape<F>;
}

/** The Decap widgets of the given fields, in the order in which they were written. */
export function widgetsOf(fields: Fields): NamedWidget[] {
  return Object.entries(fields).map(([name, field]) => ({ name, ...field.widget }));
}
