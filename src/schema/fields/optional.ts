import { z } from 'astro/zod';
import type { Field } from '../field.ts';

/**
 * A field that may be left out. Decap writes an emptied field as `''` or `null`; here, and only here,
 * that becomes `undefined`.
 */
export function optional<Schema extends z.ZodType>({ schema, widget }: Field<Schema>) {
  return {
    schema: z.preprocess((value) => (value === '' || value === null ? undefined : value), schema.optional()),
    widget: { ...widget, required: false },
  } satisfies Field;
}
