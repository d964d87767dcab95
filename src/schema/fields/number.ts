import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';

interface Range extends Wording {
  readonly min: number;
  readonly max: number;
}

/** A whole number within limits. */
export function integer({ min, max, ...wording }: Range) {
  return {
    schema: z.int().min(min).max(max),
    widget: { widget: 'number', value_type: 'int', min, max, ...wording },
  } satisfies Field;
}

/** A year of our time. */
export function year(wording: Wording) {
  return integer({ ...wording, min: 1990, max: 2100 });
}

/** A number with a fraction within limits, such as degrees of latitude. */
export function decimal({ min, max, ...wording }: Range) {
  return {
    schema: z.number().min(min).max(max),
    widget: { widget: 'number', value_type: 'float', min, max, ...wording },
  } satisfies Field;
}
