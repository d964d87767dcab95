import { expect, it } from 'vitest';
import { openingOf } from '~/domain/calendar/opening.ts';
import { wantedAt } from './wanted.ts';

const opening = openingOf(
  {
    always: false,
    weekly: [{ days: ['mo'], opens: '08:00', closes: '16:00', byAppointment: false }],
    exceptions: [],
    byAppointment: false,
  },
  { timeZone: 'Europe/Prague', holidays: [] },
);
const noon = new Date('2026-11-23T11:00:00Z');
const night = new Date('2026-11-23T23:00:00Z');

it.each([
  ['light and a browser, always where there are no hours', undefined, false, night, true, true],
  ['light and a browser while the hall is open', opening, false, noon, true, true],
  ['light also while a release is on trial', opening, true, noon, true, true],
  ['neither at night', opening, false, night, false, false],
  ['a browser in the dark while a release is on trial', opening, true, night, false, true],
] as const)('%s', (_, hours, isOnTrial, now, light, browser) =>
  expect(wantedAt(hours, isOnTrial, now)).toEqual({ light, browser }),
);
