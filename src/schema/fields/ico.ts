import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

/**
 * Whether text is a Czech identification number of an organization: eight digits, the last a check digit
 * (weights 8 to 2, modulo 11).
 *
 * @example isIco('00081531') // true
 */
export function isIco(value: string): boolean {
  if (!/^\d{8}$/.test(value)) return false;
  const sum = Array.from(value.slice(0, 7), Number).reduce((total, digit, i) => total + digit * (8 - i), 0);
  return (11 - (sum % 11)) % 10 === Number(value[7]);
}

/** IČO: text, because of its leading zeros. */
export function ico(wording: Wording) {
  return {
    schema: z.string().refine(isIco, issue('ico')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}
