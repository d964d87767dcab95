import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';

const picker = { widget: 'datetime', date_format: 'YYYY-MM-DD', format: 'YYYY-MM-DD', time_format: false };

/** Whether text is a day that exists, as `YYYY-MM-DD` (ISO 8601). */
function isDay(value: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  // A day that does not exist rolls over into the next month.
  return new Date(`${year}-${month}-${day}T00:00:00Z`).getUTCDate() === Number(day);
}

/** A calendar day, `YYYY-MM-DD`. */
export function date(wording: Wording) {
  return {
    schema: z.string().refine(isDay, issue('date')),
    widget: { ...picker, ...wording },
  } satisfies Field;
}

/** A day of one year (`2026-06-01`) or of every year (`06-01`): the edge of a season. */
export function seasonEdge(wording: Wording) {
  return {
    schema: z.string().refine((value) => isDay(/^\d{2}-\d{2}$/.test(value) ? `2024-${value}` : value), issue('season')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}

/** A time of day, `HH:MM`; `24:00` is the end of a day. */
export function time(wording: Wording) {
  return {
    schema: z.string().refine((value) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value), issue('time')),
    widget: { widget: 'string', ...wording },
  } satisfies Field;
}
