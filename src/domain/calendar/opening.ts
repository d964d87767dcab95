import type { WallTime } from './clock.ts';
import { addDays, minutesOf, wallTime, weekday } from './clock.ts';
import type { Schedule } from '../catalogue/catalogue.ts';

/** A weekly slot in numbers: days 0–6 from Monday, minutes since midnight, season edges as in the schema. */
interface Slot {
  readonly days: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly appointment: boolean;
  readonly season?: readonly [string, string];
}

/** Days on which other hours hold; without hours, closed. */
interface Exception {
  readonly from: string;
  readonly to: string;
  readonly hours?: readonly [number, number];
}

/** Everything needed to say whether a place is open, small enough to travel in a page. */
export interface Opening {
  readonly timeZone: string;
  readonly always: boolean;
  readonly slots: readonly Slot[];
  readonly exceptions: readonly Exception[];
  readonly onHolidays: 'closed' | 'open' | 'sunday';
  /** Public holidays, `YYYY-MM-DD`. */
  readonly holidays: readonly string[];
}

/** A stretch of being open, in minutes since midnight of its first day; `to` beyond 1440 is after midnight. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly appointment: boolean;
}

/** Open or not, and when that changes: a day and minutes of it; no `at` when it never does. */
export interface OpeningState {
  readonly open: boolean;
  readonly appointment: boolean;
  readonly at?: { readonly day: string; readonly minutes: number };
}

const DAY = 1440;
const WEEK = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** How far the next opening is looked for: seasons come once a year. */
const HORIZON_DAYS = 370;

/** A schedule as `Opening`, with the holidays of the town's country. */
export function openingOf(schedule: Schedule, { timeZone, holidays }: Pick<Opening, 'timeZone' | 'holidays'>): Opening {
  return {
    timeZone,
    always: schedule.always,
    onHolidays: schedule.holidays ?? (schedule.always ? 'open' : 'closed'),
    holidays,
    slots: schedule.weekly.map(({ days, opens, closes, byAppointment, validFrom, validTo }) => {
      const from = minutesOf(opens);
      const to = minutesOf(closes);
      return {
        days: days.map((day) => WEEK.indexOf(day)),
        from,
        to: to > from ? to : to + DAY,
        appointment: byAppointment || schedule.byAppointment,
        ...(validFrom && validTo && { season: [validFrom, validTo] as const }),
      };
    }),
    exceptions: schedule.exceptions.map(({ from, to, opens, closes }) => ({
      from,
      to: to ?? from,
      ...(opens && closes && { hours: [minutesOf(opens), minutesOf(closes)] as const }),
    })),
  };
}

/** Whether a day is in a season; one of month and day comes back every year and may go over New Year. */
function inSeason(day: string, season: Slot['season']): boolean {
  if (!season) return true;
  const [from, to] = season;
  const date = day.slice(-from.length);
  return from <= to ? from <= date && date <= to : date >= from || date <= to;
}

/** The stretches that begin on a day, in order. */
export function intervalsOn(opening: Opening, day: string): Interval[] {
  const exception = opening.exceptions.find(({ from, to }) => from <= day && day <= to);
  if (exception) {
    const [from, to] = exception.hours ?? [0, 0];
    return exception.hours ? [{ from, to: to > from ? to : to + DAY, appointment: false }] : [];
  }
  const isHoliday = opening.holidays.includes(day);
  if (isHoliday && opening.onHolidays === 'closed') return [];
  if (opening.always) return [{ from: 0, to: DAY, appointment: false }];
  const dayOfWeek = isHoliday && opening.onHolidays === 'sunday' ? 6 : weekday(day);
  return opening.slots
    .filter(({ days, season }) => days.includes(dayOfWeek) && inSeason(day, season))
    .map(({ from, to, appointment }) => ({ from, to, appointment }))
    .sort((a, b) => a.from - b.from);
}

/** Stretches of some days in a row as minutes from the first midnight, joined where one follows another. */
function* stretches(opening: Opening, first: string, days: number): Generator<Interval> {
  let last: Interval | undefined;
  for (let i = 0; i < days; i++) {
    for (const { from, to, appointment } of intervalsOn(opening, addDays(first, i))) {
      const next = { from: from + i * DAY, to: to + i * DAY, appointment };
      if (last && next.from <= last.to && next.appointment === last.appointment) {
        last = { ...last, to: Math.max(last.to, next.to) };
      } else {
        if (last) yield last;
        last = next;
      }
    }
  }
  if (last) yield last;
}

/**
 * Whether a place is open at a moment, and when that will change.
 *
 * All reckoning is in wall-clock time of the town, so a night that is an hour longer or shorter needs no care.
 */
export function openingState(opening: Opening, now: Date): OpeningState {
  const { day, minutes } = wallTime(now, opening.timeZone);
  const yesterday = addDays(day, -1);
  const present = minutes + DAY;
  const at = (point: number) => ({ day: addDays(yesterday, Math.floor(point / DAY)), minutes: point % DAY });
  let byAppointment: OpeningState | undefined;
  for (const { from, to, appointment } of stretches(opening, yesterday, HORIZON_DAYS)) {
    if (to <= present) continue;
    if (from > present) return byAppointment ?? { open: false, appointment, at: at(from) };
    const endless = to >= (HORIZON_DAYS - 1) * DAY;
    const state = { open: true, appointment, ...(!endless && { at: at(to) }) };
    // Where both hold at once, open doors are what a visitor wants to know of.
    if (!appointment) return state;
    byAppointment ??= state;
  }
  return byAppointment ?? { open: false, appointment: false };
}

/** Whether a place is open at a moment of the town's wall clock, as `openingState` would say, but quickly. */
export function isOpenAt(opening: Opening, { day, minutes }: WallTime): boolean {
  const isIn = (on: string, at: number) => intervalsOn(opening, on).some(({ from, to }) => from <= at && at < to);
  return isIn(day, minutes) || isIn(addDays(day, -1), minutes + DAY);
}
