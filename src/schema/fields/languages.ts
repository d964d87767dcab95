import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

/** Languages most often spoken in Czech services; any other can be written by its code. */
const COMMON = {
  cs: 'čeština',
  cse: 'český znakový jazyk',
  sk: 'slovenština',
  en: 'angličtina',
  uk: 'ukrajinština',
  ru: 'ruština',
  de: 'němčina',
  pl: 'polština',
  vi: 'vietnamština',
  rom: 'romština',
  hu: 'maďarština',
  fr: 'francouzština',
  es: 'španělština',
  ar: 'arabština',
  mn: 'mongolština',
};

/** Languages by their ISO 639 code, each at most once; left out means none is stated. */
export function languages(wording: Wording) {
  return {
    schema: z
      .array(z.string().refine((code) => /^[a-z]{2,3}$/.test(code), issue('language')))
      .refine((codes) => new Set(codes).size === codes.length, issue('repeated'))
      .nullish()
      .transform((codes) => codes ?? []),
    widget: {
      widget: 'select',
      multiple: true,
      required: false,
      options: Object.entries(COMMON).map(([value, label]) => ({ value, label })),
      ...wording,
    },
  } satisfies Field;
}
