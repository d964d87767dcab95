/**
 * A calendar day `YYYY-MM-DD` from a date or a date with time, or a Czech `1. 2. 2026`; `undefined` when it is none.
 *
 * @example day('2023-03-15T10:30:45.123Z') // '2023-03-15'
 */
export function day(raw: string): string | undefined {
  const czech = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(raw.trim());
  const text = czech
    ? `${czech[3]}-${String(czech[2]).padStart(2, '0')}-${String(czech[1]).padStart(2, '0')}`
    : (/^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(raw.trim())?.[0] ?? '');
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
