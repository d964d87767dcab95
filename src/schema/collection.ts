import { z } from 'astro/zod';
import type { Fields, Shape } from './field.ts';
import { shapeOf } from './field.ts';
import type { Rule } from './issue.ts';
import { issue } from './issue.ts';

/** A rule between fields of one entry: where it is reported, what it looks at, by which name, and when it is kept. */
export interface EntryRule<Entry> {
  readonly at: readonly PropertyKey[];
  readonly reads: readonly (keyof Entry)[];
  readonly rule: Rule;
  readonly holds: (entry: Entry) => boolean;
}

/** What a file is named after: a year, or an entry of another collection, `within` so many shared folders in braces. */
export type Named = 'year' | { readonly to: string; readonly within?: number };

interface Description<F extends Fields> {
  readonly name: string;
  readonly label: string;
  readonly labelSingular: string;
  readonly description?: string;
  /**
   * Where its files are, when that is not under its own name. A name in braces stands for any folder: there is one such
   * collection in each plan, `plans/{plan}/measures`; `{year}` must be a year.
   */
  readonly folder?: string;
  /** Name of its only file without the ending, where it shares a folder with others. */
  readonly file?: string;
  /** What its files are named after, where that is not free: a year, or the entry that each of them is about. */
  readonly named?: Named;
  /** Fields that name an entry in a list, when that is not `name`; none, when only its file's name can. */
  readonly title?: readonly string[];
  /** Whether a command writes it and nobody edits it, such as a version of a plan once sent out. */
  readonly frozen?: boolean;
  /** `yaml`, or `markdown` where the entry has a body below its front matter. */
  readonly format?: 'yaml' | 'markdown';
  readonly fields: F;
  readonly rules?: readonly EntryRule<z.output<z.ZodObject<Shape<F>>>>[];
}

/** A kind of entry: the schema that checks a file and the fields that Decap edits, from one list. */
export function collection<F extends Fields>({ fields, rules = [], format = 'yaml', ...rest }: Description<F>) {
  type Entry = z.output<z.ZodObject<Shape<F>>>;
  const object = z.strictObject(shapeOf(fields));
  const schema = rules.reduce<z.ZodType<Entry>>(
    (checked, { at, reads, rule, holds }) => checked.refine(holds, issue(rule, at, reads)),
    object as unknown as z.ZodType<Entry>,
  );
  return { ...rest, format, folder: rest.folder ?? rest.name, fields, schema };
}

/** What every collection has, whatever its fields. */
export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly labelSingular: string;
  readonly folder: string;
  readonly file?: string;
  readonly named?: Named;
  readonly title?: readonly string[];
  readonly frozen?: boolean;
  readonly format: 'yaml' | 'markdown';
  readonly fields: Fields;
  readonly schema: z.ZodType;
}

/** The entry that a collection's schema yields. */
export type EntryOf<C extends Collection> = z.output<C['schema']>;
