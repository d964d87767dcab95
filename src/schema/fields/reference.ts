import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

interface Reference extends Wording {
  /** Name of the collection whose entries may be chosen. */
  readonly to: string;
  /** How many of the folders in braces the two entries share: with 1 a measure finds objectives of its own plan alone. */
  readonly within?: number;
}

/** A slug: lower-case letters without accents, digits and hyphens; the name of an entry's file. */
export const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const relation = (to: string, within?: number) => ({
  widget: 'relation',
  collection: to,
  ...(within !== undefined && { within }),
  value_field: '{{slug}}',
  search_fields: ['name'],
  display_fields: ['name'],
});

/** Another entry, by its slug. `src/data` checks that it exists. */
export function reference({ to, within, ...wording }: Reference) {
  return { schema: slug, widget: { ...relation(to, within), ...wording } } satisfies Field;
}

/** Other entries of one collection, each at most once; left out means none. */
export function references({ to, within, ...wording }: Reference) {
  return {
    schema: z
      .array(slug)
      .refine((slugs) => new Set(slugs).size === slugs.length, issue('repeated'))
      .nullish()
      .transform((slugs) => slugs ?? []),
    widget: { ...relation(to, within), multiple: true, required: false, ...wording },
  } satisfies Field;
}
