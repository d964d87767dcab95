import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

type Labels = Readonly<Record<string, string>>;

interface Choice<L extends Labels> extends Wording {
  /** Stored value → the words an editor sees. */
  readonly options: L;
}

const optionsOf = (labels: Labels) => Object.entries(labels).map(([value, label]) => ({ value, label }));

const valuesOf = <L extends Labels>(labels: L) => z.enum(Object.keys(labels) as (keyof L & string)[]);

/** One of a few values. */
export function choice<const L extends Labels>({ options, ...wording }: Choice<L>) {
  return {
    schema: valuesOf(options),
    widget: { widget: 'select', options: optionsOf(options), ...wording },
  } satisfies Field;
}

/** Any of a few values, each at most once; left out means none. */
export function choices<const L extends Labels>({ options, ...wording }: Choice<L>) {
  return {
    schema: z
      .array(valuesOf(options))
      .refine((values) => new Set(values).size === values.length, issue('repeated'))
      .nullish()
      .transform((values) => values ?? []),
    widget: {
      widget: 'select',
      multiple: true,
      required: false,
      options: optionsOf(options),
      ...wording,
    },
  } satisfies Field;
}
