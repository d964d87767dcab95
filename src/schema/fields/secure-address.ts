import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';
import { isWebAddress } from './contact.ts';

/** An address that a machine of the town calls by itself: encrypted on the way, for nobody watches whom it speaks to. */
export function secureAddress(wording: Wording) {
  return {
    schema: z
      .string()
      .trim()
      .refine((value) => isWebAddress(value) && value.startsWith('https://'), issue('secureAddress')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}
