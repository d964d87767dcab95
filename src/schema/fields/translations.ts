import type { z } from 'astro/zod';
import type { Fields } from '../field.ts';
import { group } from './group.ts';
import { optional } from './optional.ts';

/** Languages into which content can be translated; the content itself is in the town's language. */
export const LANGUAGES = { en: 'anglicky', uk: 'ukrajinsky', cs: 'česky' } as const;

type Optional<F extends Fields> = {
  [K in keyof F]: { schema: z.ZodOptional<F[K]['schema']>; widget: F[K]['widget'] };
};

/** The readable fields of an entry once more in other languages, each of them optional. */
export function translations<F extends Fields>(readable: F) {
  const fields = Object.fromEntries(
    Object.entries(readable).map(([key, field]) => [key, optional(field)]),
  ) as unknown as Optional<F>;
  const into = (label: string) => optional(group({ label, collapsed: true, fields }));
  return optional(
    group({
      label: 'Překlady',
      hint: 'Co není přeložené, ukáže se v původním jazyce.',
      collapsed: true,
      fields: { en: into(LANGUAGES.en), uk: into(LANGUAGES.uk), cs: into(LANGUAGES.cs) },
    }),
  );
}
