/**
 * A time of day as `HH:MM`, from `9:00am`, `09:00:00`, `9.30`, `0900`, `10:00:00Z`, `noon`; `undefined` when it is none.
 * The last minute or second of a day is its end, `24:00`, as HSDS has no other way to say so.
 *
 * @example timeOfDay('9:00pm') // '21:00'
 */
export function timeOfDay(raw: string): string | undefined {
  const text = raw
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d{2}-\d{2}t/, '');
  if (text === 'noon') return '12:00';
  if (text === 'midnight') return '24:00';
  const [, h, m = '00', s, half] =
    /^(\d{1,2})(?:[:.h]?(\d{2}))?(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?(?:z|[+-]\d{2}:?\d{2})?(?:\s*(?:hod\.?|h))?$/.exec(
      text,
    ) ?? [];
  if (h === undefined || Number(m) > 59 || Number(s ?? 0) > 59) return undefined;
  const hour = half ? (Number(h) % 12) + (half === 'p' ? 12 : 0) : Number(h);
  if (half && (Number(h) > 12 || Number(h) === 0)) return undefined;
  const time = `${String(hour).padStart(2, '0')}:${m}`;
  if (time === '23:59') return '24:00';
  return hour < 24 || time === '24:00' ? time : undefined;
}
