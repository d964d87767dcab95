import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

interface List<Schema extends z.ZodType> extends Wording {
  readonly of: Field<Schema>;
  readonly max?: number;
  /** Decap template shown for a folded item, such as `{{fields.name}}`. */
  readonly summary?: string;
}

/** Several values of one kind, in the editor's order; left out means none. */
export function list<Schema extends z.ZodType>({ of, max = 100, ...wording }: List<Schema>) {
  const { fields, ...single } = of.widget;
  return {
    schema: z
      .array(of.schema)
      .max(max)
      .nullish()
      .transform((items) => items ?? []),
    widget: {
      widget: 'list',
      required: false,
      ...(fields ? { fields } : { field: single }),
      label_singular: of.widget.label,
      ...wording,
    },
  } satisfies Field;
}
