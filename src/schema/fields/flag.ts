import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

/** Yes or no; left out means no. */
export function flag(wording: Wording) {
  return {
    schema: z
      .boolean()
      .nullish()
      .transform((value) => value ?? false),
    widget: { widget: 'boolean', default: false, required: false, ...wording },
  } satisfies Field;
}
