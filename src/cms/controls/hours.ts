/** Days of the week in order, and what an editor calls them. */
export const DAYS = {
  mo: ['Po', 'pondělí'],
  tu: ['Út', 'úterý'],
  we: ['St', 'středa'],
  th: ['Čt', 'čtvrtek'],
  fr: ['Pá', 'pátek'],
  sa: ['So', 'sobota'],
  su: ['Ne', 'neděle'],
} as const;

export type Day = keyof typeof DAYS;

export const DAY_NAMES = Object.keys(DAYS) as Day[];

/** One stretch of opening, as an entry keeps it. */
export interface Slot {
  readonly days?: readonly Day[];
  readonly opens?: string;
  readonly closes?: string;
  readonly byAppointment?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly note?: string;
}

/**
 * A time as it is stored, from what people type; what is no time stays as it was typed.
 *
 * @example readTime('8.30') // '08:30'
 */
export function readTime(typed: string): string {
  const text = typed.trim();
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:\s*[:.,h]?\s*(\d{2}))?\s*h?$/.exec(text) ?? [];
  if (hours === undefined) return text;
  const isTime = Number(hours) < 24 ? Number(minutes) < 60 : hours === '24' && minutes === '00';
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : text;
}

const short = (time = '') => time.replace(/^0/, '').replace(/:00$/, '');

/**
 * The week in words, day by day, to be read over.
 *
 * @example weekInWords([{ days: ['mo'], opens: '08:00', closes: '12:00' }])[0] // ['pondělí', '8–12']
 */
export function weekInWords(slots: readonly Slot[]): [day: string, hours: string][] {
  return DAY_NAMES.map((day) => {
    const open = slots
      .filter((slot) => slot.days?.includes(day) && slot.opens !== undefined && slot.closes !== undefined)
      .sort((a, b) => (a.opens ?? '').localeCompare(b.opens ?? ''))
      .map(({ opens, closes }) => `${short(opens)}–${short(closes)}`);
    return [DAYS[day][1], open.join(', ') || 'zavřeno'];
  });
}
