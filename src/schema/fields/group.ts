import { z } from 'astro/zod';
import type { Field, Fields, Wording } from '../field.ts';
import { shapeOf, widgetsOf } from '../field.ts';

interface Group<F extends Fields> extends Wording {
  readonly fields: F;
  readonly collapsed?: boolean;
}

/** Fields that belong together; an unknown key among them is an error. */
export function group<F extends Fields>({ fields, ...wording }: Group<F>) {
  return {
    schema: z.strictObject(shapeOf(fields)),
    widget: { widget: 'object', fields: widgetsOf(fields), ...wording },
  } satisfies Field;
}
