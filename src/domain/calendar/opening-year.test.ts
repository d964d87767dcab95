import { describe, expect, it } from 'vitest';
import { EVERY_DAY, office, opening, says } from '../../../tests/fixtures/opening.ts';
import { minutesOf, wallTime } from './clock.ts';
import type { Opening } from './opening.ts';
import { intervalsOn, isOpenAt, openingState } from './opening.ts';

describe('seasons', () => {
  const winter = {
    weekly: [{ days: EVERY_DAY, opens: '17:00', closes: '19:00', validFrom: '11-01', validTo: '03-31' }],
    holidays: 'open',
  };

  it.each([
    ['before New Year', '2026-12-31T18:00:00+01:00', 'open until 2026-12-31 19:00'],
    ['after New Year', '2027-01-01T18:00:00+01:00', 'open until 2027-01-01 19:00'],
    ['on its last day', '2027-03-31T18:00:00+02:00', 'open until 2027-03-31 19:00'],
    ['the next opening is months away', '2027-04-01T18:00:00+02:00', 'closed opens 2027-11-01 17:00'],
  ])('every year, %s', (_, moment, expected) => {
    expect(says(winter, moment)).toBe(expected);
  });

  it('of one year do not come back', () => {
    const summer = {
      weekly: [{ days: EVERY_DAY, opens: '09:00', closes: '12:00', validFrom: '2026-06-01', validTo: '2026-08-31' }],
    };
    expect(says(summer, '2026-05-31T10:00:00+02:00')).toBe('closed opens 2026-06-01 9:00');
    expect(says(summer, '2026-08-31T10:00:00+02:00')).toBe('open until 2026-08-31 12:00');
    expect(says(summer, '2026-08-31T13:00:00+02:00')).toBe('closed');
  });

  it('a day of the year that comes once is found from the day after', () => {
    const once = {
      weekly: [{ days: EVERY_DAY, opens: '09:00', closes: '10:00', validFrom: '12-06', validTo: '12-06' }],
    };
    expect(says(once, '2026-12-06T10:00:00+01:00')).toBe('closed opens 2027-12-06 9:00');
  });
});

describe('the nights when the clocks change', () => {
  const night = { weekly: [{ days: EVERY_DAY, opens: '22:00', closes: '06:00' }], holidays: 'open' };

  it.each([
    ['spring, before', '2026-03-29T01:59:00+01:00', 'open until 2026-03-29 6:00'],
    ['spring, after', '2026-03-29T03:00:00+02:00', 'open until 2026-03-29 6:00'],
    ['spring, the last minute', '2026-03-29T05:59:00+02:00', 'open until 2026-03-29 6:00'],
    ['spring, the end', '2026-03-29T06:00:00+02:00', 'closed opens 2026-03-29 22:00'],
    ['autumn, the hour for the first time', '2026-10-25T02:30:00+02:00', 'open until 2026-10-25 6:00'],
    ['autumn, the hour again', '2026-10-25T02:30:00+01:00', 'open until 2026-10-25 6:00'],
    ['autumn, the last minute', '2026-10-25T05:59:00+01:00', 'open until 2026-10-25 6:00'],
    ['autumn, the end', '2026-10-25T06:00:00+01:00', 'closed opens 2026-10-25 22:00'],
  ])('%s', (_, moment, expected) => {
    expect(says(night, moment)).toBe(expected);
  });

  it.each([
    ['spring', '2026-03-30T07:59:00+02:00', '2026-03-30T08:00:00+02:00'],
    ['autumn', '2026-10-26T07:59:00+01:00', '2026-10-26T08:00:00+01:00'],
  ])('the morning after opens on time in %s', (_, before, after) => {
    expect(says(office, before)).toMatch(/^closed opens .* 8:00$/);
    expect(says(office, after)).toMatch(/^open until .* 16:00$/);
  });
});

describe('without an end', () => {
  it.each([
    ['always', { always: true }],
    [
      'every day around the clock',
      { weekly: [{ days: EVERY_DAY, opens: '00:00', closes: '24:00' }], holidays: 'open' },
    ],
  ])('%s', (_, entry) => {
    expect(says(entry, '2026-11-23T12:00:00+01:00')).toBe('open');
  });

  it.each([
    ['nothing is said', {}],
    ['only by appointment, without hours', { byAppointment: true }],
    ['all is over', { exceptions: [{ from: '2026-01-05', opens: '08:00', closes: '12:00' }] }],
  ])('closed and never to open, because %s', (_, entry) => {
    expect(says(entry, '2026-11-23T12:00:00+01:00')).toBe('closed');
  });
});

describe('by appointment', () => {
  const weekly = [
    { days: ['mo'], opens: '08:00', closes: '12:00' },
    { days: ['mo'], opens: '12:00', closes: '16:00', byAppointment: true },
  ];

  it('is told apart from open doors', () => {
    expect(says({ weekly }, '2026-11-23T09:00:00+01:00')).toBe('open until 2026-11-23 12:00');
    expect(says({ weekly }, '2026-11-23T13:00:00+01:00')).toBe('open by appointment until 2026-11-23 16:00');
  });

  it('gives way to open doors at the same time', () => {
    const both = [
      { days: ['mo'], opens: '08:00', closes: '16:00', byAppointment: true },
      { days: ['mo'], opens: '09:00', closes: '10:00' },
    ];
    expect(says({ weekly: both }, '2026-11-23T08:30:00+01:00')).toBe('open by appointment until 2026-11-23 16:00');
    expect(says({ weekly: both }, '2026-11-23T09:30:00+01:00')).toBe('open until 2026-11-23 10:00');
    expect(says({ weekly: both }, '2026-11-23T11:00:00+01:00')).toBe('open by appointment until 2026-11-23 16:00');
  });

  it('of the whole schedule holds for every slot', () => {
    expect(says({ ...office, byAppointment: true }, '2026-11-23T09:00:00+01:00')).toBe(
      'open by appointment until 2026-11-23 16:00',
    );
    expect(says({ ...office, byAppointment: true }, '2026-11-23T07:00:00+01:00')).toBe(
      'closed by appointment opens 2026-11-23 8:00',
    );
  });
});

it('the stretches of a day are in order, minutes from its midnight', () => {
  const weekly = [
    { days: ['mo'], opens: '20:00', closes: '02:00' },
    { days: ['mo', 'tu'], opens: '08:00', closes: '12:00', byAppointment: true },
  ];
  expect(intervalsOn(opening({ weekly }), '2026-11-23')).toEqual([
    { from: minutesOf('08:00'), to: minutesOf('12:00'), appointment: true },
    { from: minutesOf('20:00'), to: minutesOf('24:00') + minutesOf('02:00'), appointment: false },
  ]);
});

it('says quickly what the whole reckoning says, at every hour of two weeks', () => {
  const night = { days: [4, 5], from: 1320, to: 1800, appointment: true };
  const opening: Opening = {
    timeZone: 'Europe/Prague',
    always: false,
    slots: [{ days: [0, 1, 2, 3, 4], from: 480, to: 960, appointment: false }, night],
    exceptions: [{ from: '2026-12-28', to: '2026-12-29', hours: [600, 660] }],
    onHolidays: 'sunday',
    holidays: ['2026-12-24', '2026-12-25'],
  };
  const start = Date.UTC(2026, 11, 20);
  for (let hour = 0; hour < 14 * 24; hour++) {
    const now = new Date(start + hour * 3_600_000);
    expect(isOpenAt(opening, wallTime(now, opening.timeZone)), now.toISOString()).toBe(openingState(opening, now).open);
  }
});
