import type { Schedule } from '../catalogue/catalogue.ts';
import type { Voice } from '../text/voice.ts';
import type { Hours, WeekTable } from './week.ts';
import { weekTables } from './week.ts';

/** A line of opening hours: `po–pá` and `7:00–15:30`; a sentence has no label. */
export interface HoursLine {
  readonly label: string;
  readonly text: string;
}

/** A time as people write it, `7:30`. */
export const clock = (time: string) => time.replace(/^0/, '');

function stretches({ t }: Voice, hours: readonly Hours[]): string {
  return hours
    .map(({ opens, closes, byAppointment, note }) =>
      [`${clock(opens)}–${clock(closes)}`, byAppointment && t('hours.appointment'), note].filter(Boolean).join(' '),
    )
    .join(', ');
}

type DayOf = WeekTable['days'][number]['day'];

/** Days in a row joined by a dash: `po–st, pá`. */
function daysInWords({ t }: Voice, week: readonly DayOf[], days: ReadonlySet<DayOf>): string {
  const groups: DayOf[][] = [];
  for (const [i, day] of week.entries()) {
    if (!days.has(day)) continue;
    const last = groups.at(-1);
    if (last && last.at(-1) === week[i - 1]) last.push(day);
    else groups.push([day]);
  }
  return groups
    .map((group) => group.map((day) => t(`take.day.${day}`)))
    .map((names) => (names.length < 3 ? names.join(', ') : [names[0], names.at(-1)].join('–')))
    .join(', ');
}

function weekLines(voice: Voice, { days }: WeekTable): HoursLine[] {
  const week = days.map(({ day }) => day);
  const same = Map.groupBy(
    days.filter(({ hours }) => hours.length > 0),
    ({ hours }) => stretches(voice, hours),
  );
  return [...same].map(([text, group]) => ({
    label: daysInWords(voice, week, new Set(group.map(({ day }) => day))),
    text,
  }));
}

function exceptionLines({ t, date }: Voice, { exceptions }: Schedule, today: string): HoursLine[] {
  return exceptions
    .filter(({ from, to }) => (to ?? from) >= today)
    .map(({ from, to, opens, closes, reason }) => ({
      label: to !== undefined && to !== from ? `${date(from)} – ${date(to)}` : date(from),
      text: [opens && closes ? `${clock(opens)}–${clock(closes)}` : t('hours.closed'), reason && `(${reason})`]
        .filter(Boolean)
        .join(' '),
    }));
}

/**
 * Opening hours in a few lines, days with the same hours together: the shape for paper, messages and phones.
 *
 * @param today exceptions that are over are left out
 * @example hoursLines(voice, schedule, '2026-11-24') // [{ label: 'po–pá', text: '7:00–15:30' }]
 */
export function hoursLines(voice: Voice, schedule: Schedule, today: string): HoursLine[] {
  const { t, season } = voice;
  const tables = weekTables(schedule);
  const weeks = tables.flatMap((table) => [
    ...(table.season
      ? [{ label: '', text: `${t('hours.season', { from: season(table.season[0]), to: season(table.season[1]) })}:` }]
      : tables.length > 1
        ? [{ label: '', text: `${t('hours.yearRound')}:` }]
        : []),
    ...weekLines(voice, table),
  ]);
  const sentences = [schedule.always && t('hours.always'), schedule.byAppointment && t('hours.onlyAppointment')].filter(
    (text): text is string => typeof text === 'string',
  );
  const holidays = schedule.holidays ?? (schedule.always ? 'open' : 'closed');
  const after = [weeks.length > 0 && t(`hours.holidays.${holidays}`), schedule.note].filter(
    (text): text is string => typeof text === 'string',
  );
  const sentence = (text: string): HoursLine => ({ label: '', text });
  return [...sentences.map(sentence), ...weeks, ...exceptionLines(voice, schedule, today), ...after.map(sentence)];
}
