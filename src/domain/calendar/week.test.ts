import { describe, expect, it } from 'vitest';
import { schedule } from '~/schema/fields/schedule.ts';
import type { WeekTable } from './week.ts';
import { WEEKDAYS, weekTables } from './week.ts';

const tablesOf = (weekly: object[]) => weekTables(schedule({ label: 'Doba' }).schema.parse({ weekly }));

/** A table in lines: `mo 08:00–12:00 13:00–17:00`; closed days have none. */
const lines = ({ days }: WeekTable) =>
  days.flatMap(({ day, hours }) =>
    hours.length > 0 ? `${day} ${hours.map(({ opens, closes }) => `${opens}–${closes}`).join(' ')}` : [],
  );

describe('the table of a week', () => {
  it('has every day from Monday, closed ones too, and hours in order', () => {
    const [table, ...more] = tablesOf([
      { days: ['fr', 'mo'], opens: '13:00', closes: '17:00' },
      { days: ['mo'], opens: '08:00', closes: '12:00' },
    ]);
    expect(more).toEqual([]);
    expect(table?.season).toBeUndefined();
    expect(table?.days.map(({ day }) => day)).toEqual(WEEKDAYS);
    expect(table && lines(table)).toEqual(['mo 08:00–12:00 13:00–17:00', 'fr 13:00–17:00']);
  });

  it('keeps what is said of a slot', () => {
    const [table] = tablesOf([
      { days: ['tu'], opens: '20:00', closes: '02:00', byAppointment: true, note: 'zazvoňte' },
    ]);
    expect(table?.days[1]?.hours).toEqual([{ opens: '20:00', closes: '02:00', byAppointment: true, note: 'zazvoňte' }]);
  });

  it('is one for all year and one for each season, the year first', () => {
    const summer = { validFrom: '06-01', validTo: '08-31' };
    const winter = { validFrom: '11-01', validTo: '03-31' };
    const tables = tablesOf([
      { days: ['mo'], opens: '09:00', closes: '10:00', ...winter },
      { days: ['mo'], opens: '07:00', closes: '08:00', ...summer },
      { days: ['we'], opens: '08:00', closes: '09:00' },
      { days: ['tu'], opens: '07:00', closes: '08:00', ...summer },
    ]);
    expect(tables.map(({ season }) => season)).toEqual([undefined, ['06-01', '08-31'], ['11-01', '03-31']]);
    expect(tables.map(lines)).toEqual([['we 08:00–09:00'], ['mo 07:00–08:00', 'tu 07:00–08:00'], ['mo 09:00–10:00']]);
  });

  it('is none where nothing is said', () => {
    expect(tablesOf([])).toEqual([]);
  });
});
