import { describe, expect, it } from 'vitest';
import { timeOfDay } from './clock.ts';
import { weekdays } from './days.ts';
import { Row } from './row.ts';
import { toSchedule } from './schedule.ts';
import { Shelf } from './shelf.ts';
import { WORDS } from './words.ts';

function read(raw: Record<string, unknown>) {
  const told: string[] = [];
  const tell = (_: string, code: string) => void told.push(code);
  const row = new Row(raw, { record: { type: 'service', id: '1', name: '' }, tell });
  return { schedule: toSchedule(row, new Shelf(tell), WORDS.cs), told };
}

const weekday = (name: string, opens = '9:00am', closes = '5:00pm') => ({
  weekday: name,
  opens_at: opens,
  closes_at: closes,
});

describe('timeOfDay', () => {
  it.each([
    ['9:00am', '09:00'],
    ['12:30am', '00:30'],
    ['12:00pm', '12:00'],
    ['5 PM', '17:00'],
    ['09:00:00', '09:00'],
    ['10:00:00Z', '10:00'],
    ['9.30', '09:30'],
    ['0815', '08:15'],
    ['23:59', '24:00'],
    ['23:59:59', '24:00'],
    ['24:00', '24:00'],
    ['8 h', '08:00'],
  ])('reads %s as %s', (text, time) => expect(timeOfDay(text)).toBe(time));

  it.each(['', 'ráno', '25:00', '13:00am', '9:61'])('takes %o for no time', (text) =>
    expect(timeOfDay(text)).toBeUndefined(),
  );
});

describe('weekdays', () => {
  it.each([
    ['TH,MO', ['mo', 'th']],
    ['Monday', ['mo']],
    ['Mon - Wed', ['mo', 'tu', 'we']],
    ['Po–St', ['mo', 'tu', 'we']],
    ['sobota', ['sa']],
    ['středa, pátek', ['we', 'fr']],
    ['7', ['su']],
  ])('reads %s', (text, days) => expect(weekdays(text)).toEqual(days));

  it('does not take every second Monday for every Monday', () => expect(weekdays('2MO')).toBeUndefined());
});

describe('toSchedule', () => {
  it('gathers days of the same hours, and two stretches of one day', () => {
    const rows = [
      weekday('Wednesday'),
      weekday('Monday'),
      weekday('Monday', '18:00', '20:00'),
      weekday('Sunday', '', ''),
    ];
    expect(read({ regular_schedules: rows }).schedule).toEqual({
      weekly: [
        { days: ['mo', 'we'], opens: '09:00', closes: '17:00' },
        { days: ['mo'], opens: '18:00', closes: '20:00' },
      ],
    });
  });

  it('knows a whole week round the clock', () => {
    const row = {
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH,FR,SA,SU',
      opens_at: '00:00',
      closes_at: '23:59',
      description: 'nonstop',
    };
    expect(read({ schedules: [row] })).toEqual({ schedule: { always: true }, told: [] });
  });

  it('keeps what a week cannot say in words', () => {
    const { schedule, told } = read({
      schedules: [{ freq: 'MONTHLY', byday: '2MO', opens_at: '10:00', closes_at: '12:00' }],
    });
    expect(schedule).toEqual({ note: 'MONTHLY 2MO 10:00 12:00' });
    expect(told).toEqual(['scheduleInWords']);
  });

  it('keeps a season, and half of one in words', () => {
    const row = { freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00', valid_from: '2026-06-01' };
    expect(read({ schedules: [{ ...row, valid_to: '2026-08-31' }] }).schedule?.weekly?.[0]).toMatchObject({
      validFrom: '2026-06-01',
      validTo: '2026-08-31',
    });
    expect(read({ schedules: [row] })).toMatchObject({ schedule: { note: '2026-06-01 –' }, told: ['halfSeason'] });
  });

  it('turns holidays of 1.1 into exceptions', () => {
    const rows = [{ closed: 'true', start_date: '2026-12-24', end_date: '2026-12-26' }, { start_date: 'Vánoce' }];
    const { schedule, told } = read({ holiday_schedules: rows });
    expect(schedule).toEqual({ exceptions: [{ from: '2026-12-24', to: '2026-12-26' }] });
    expect(told).toEqual(['exceptionDate']);
  });

  it('reports parts of a rule that nobody reads', () => {
    expect(read({ schedules: [{ byday: 'MO', opens_at: '8', closes_at: '9', bymonthday: '3' }] }).told).toEqual([
      'noPlace',
    ]);
  });
});
