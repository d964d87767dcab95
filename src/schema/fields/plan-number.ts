import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

/** The number of an objective or a measure: numbers with dots between them, and at most a letter behind: `1.10`, `2.3b`. */
export function planNumber(wording: Wording) {
  return {
    schema: z
      .string()
      .trim()
      .refine((value) => /^\d{1,3}(\.\d{1,3}){0,4}[a-z]?$/.test(value), issue('planNumber')),
    widget: {
      widget: 'string',
      hint: 'Čísla oddělená tečkou, například 1.2. V souboru patří do uvozovek.',
      ...wording,
    },
  } satisfies Field;
}
