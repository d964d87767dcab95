import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

interface Length extends Wording {
  /** Longest text in characters. */
  readonly max?: number;
}

const plain = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((value) => !/<[a-z!/]/i.test(value), issue('markup'));

/** One line of plain text. */
export function text({ max = 200, ...wording }: Length) {
  return {
    schema: plain(max).refine((value) => !value.includes('\n'), issue('oneLine')),
    widget: { widget: 'string', limit: max, ...wording },
  } satisfies Field;
}

/** A short paragraph of plain text, without markup. */
export function paragraph({ max = 1000, ...wording }: Length) {
  return { schema: plain(max), widget: { widget: 'text', limit: max, ...wording } } satisfies Field;
}

/** Formatted text in Markdown. Its HTML is never trusted: raw tags are shown as written. */
export function markdown({ max = 20_000, ...wording }: Length) {
  return {
    schema: z.string().trim().min(1).max(max),
    widget: { widget: 'richtext', sanitize_preview: true, ...wording },
  } satisfies Field;
}
