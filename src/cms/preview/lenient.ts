import type { Fields } from '~/schema/field.ts';

type Entry = Record<string, unknown>;

/**
 * An entry as far as it is right: a field that is wrong or missing is as if nobody had filled it in, so that a half-written
 * entry can be shown. What must be there and is not is empty text.
 */
export function leniently(fields: Fields, held: Readonly<Entry>): Entry {
  const read = Object.entries(fields).map(([key, { schema }]) => {
    const result = schema.safeParse(held[key]);
    if (result.success) return [key, result.data] as const;
    const without = schema.safeParse(undefined);
    return [key, without.success ? without.data : ''] as const;
  });
  return Object.fromEntries(read);
}
