import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { Draft } from '../entry.ts';
import { timeOfDay } from './clock.ts';
import { day } from './dates.ts';
import type { Day } from './days.ts';
import { DAYS, weekdays } from './days.ts';
import type { Row } from './row.ts';
import type { Shelf } from './shelf.ts';
import type { Words } from './words.ts';

export type Schedule = NonNullable<Draft<NonNullable<ServiceEntry['schedule']>>>;
type Slot = NonNullable<Schedule['weekly']>[number];

const NONSTOP = /^\s*(non-?stop|nepřetržitě|24\s*\/\s*7|24 hod\w*( denně)?|цілодобово)\s*$/i;

/** Season of a row; half of one cannot be kept as dates. */
function season(row: Row): { dates: { validFrom?: string; validTo?: string }; words: string[] } {
  const [from, to] = [row.line('valid_from', 'dtstart'), row.line('valid_to', 'until')];
  const [first, last] = [day(from), day(to)];
  if (first && last && first <= last) return { dates: { validFrom: first, validTo: last }, words: [] };
  if (!from && !to) return { dates: {}, words: [] };
  row.tell('kept', 'halfSeason', row.at('valid_from'), { value: `${from} – ${to}` });
  return { dates: {}, words: [`${from} – ${to}`] };
}

function daysOf(row: Row): Day[] | undefined {
  const byday = row.line('byday', 'weekday');
  if (byday) return weekdays(byday);
  return /^daily$/i.test(row.line('freq')) ? [...DAYS] : [];
}

/** A row as a slot of the week, or `undefined` when a week cannot say it: its words then go to the note. */
function slotOf(row: Row, dates: { validFrom?: string; validTo?: string }): Slot | undefined {
  const [opens, closes] = [timeOfDay(row.line('opens_at')), timeOfDay(row.line('closes_at'))];
  const isWeekly = /^(weekly|daily|)$/i.test(row.line('freq')) && /^1?$/.test(row.line('interval'));
  const days = daysOf(row);
  if (!isWeekly || !opens || !closes || !days || days.length === 0) return undefined;
  const from = opens === '24:00' ? '00:00' : opens;
  const to = closes === from ? (from === '00:00' ? '24:00' : undefined) : closes;
  return to === undefined ? undefined : { days, opens: from, closes: to === '00:00' ? '24:00' : to, ...dates };
}

const KEYS = [
  'freq',
  'interval',
  'byday',
  'weekday',
  'opens_at',
  'closes_at',
  'bymonthday',
  'byweekno',
  'byyearday',
  'count',
];

function verbatim(row: Row): string {
  return KEYS.map((key) => row.line(key))
    .filter(Boolean)
    .join(' ');
}

/** Rows of the same hours and season as one slot of several days. */
function merged(slots: readonly Slot[]): Slot[] {
  const groups = new Map<string, Slot>();
  for (const slot of slots) {
    const key = [slot.opens, slot.closes, slot.validFrom, slot.validTo].join('|');
    const all = new Set([...(groups.get(key)?.days ?? []), ...(slot.days ?? [])]);
    groups.set(key, { ...slot, days: DAYS.filter((name) => all.has(name)) });
  }
  const first = ({ days: [name = 'su'] = [] }: Slot) => DAYS.indexOf(name);
  return [...groups.values()].sort((a, b) => first(a) - first(b) || String(a.opens).localeCompare(String(b.opens)));
}

function exceptions(rows: readonly Row[]): NonNullable<Schedule['exceptions']> {
  return rows.flatMap((row) => {
    const [from, to] = [day(row.line('start_date')), day(row.line('end_date'))];
    const [opens, closes] = [timeOfDay(row.line('opens_at')), timeOfDay(row.line('closes_at'))];
    row.skip('closed');
    if (!from || (to && to < from)) {
      row.tell('dropped', 'exceptionDate', row.at('start_date'), {
        value: `${row.line('start_date')} – ${row.line('end_date')}`,
      });
      return [];
    }
    const hours = opens && closes && opens !== closes ? { opens, closes } : {};
    return [{ from, ...(to && to !== from && { to }), ...hours }];
  });
}

/**
 * Opening hours from HSDS rows: RRULE-like ones of 3.x and weekday ones of 1.1. What a week cannot say, such as every
 * second Monday, goes word for word into the note.
 */
export function toSchedule(row: Row, shelf: Shelf, words: Words): Schedule | undefined {
  const slots: Slot[] = [];
  const notes: string[] = [];
  for (const one of [...row.rows('schedules'), ...row.rows('regular_schedules')]) {
    const { dates, words: halves } = season(one);
    const slot = slotOf(one, dates);
    const told = one.line('opens_at') || one.line('closes_at') || !/^(weekly|)$/i.test(one.line('freq'));
    if (slot) slots.push(slot);
    else if (told) {
      notes.push(verbatim(one));
      one.tell('kept', 'scheduleInWords', one.path, { value: verbatim(one) });
    }
    notes.push(...halves, ...['description', 'notes', 'attending_type', 'schedule_link'].map((key) => one.line(key)));
    one.skip('wkst');
    one.leftovers();
  }
  const weekly = merged(slots);
  const [only] = weekly;
  const isAlways =
    (weekly.length === 1 &&
      only?.days?.length === 7 &&
      only.opens === '00:00' &&
      only.closes === '24:00' &&
      !only.validFrom) ||
    (weekly.length === 0 && notes.some((note) => NONSTOP.test(note)));
  const closures = exceptions(row.rows('holiday_schedules'));
  const told = [...new Set(notes.filter((text) => text && !(isAlways && NONSTOP.test(text))))];
  const note = told.reduce((sum, text) => (sum ? `${sum}${/[.!?]$/.test(sum) ? '' : ';'} ${text}` : text), '');
  const fitted = shelf.fit(note, 500, { heading: words.hours, field: row.at('schedules') });
  const schedule = {
    ...(isAlways ? { always: true } : weekly.length > 0 && { weekly }),
    ...(closures.length > 0 && { exceptions: closures }),
    ...(fitted && { note: fitted }),
  };
  return Object.keys(schedule).length > 0 ? schedule : undefined;
}
