import { describe, expect, it } from 'vitest';
import type { KioskSettings } from './kiosk-file.ts';
import { kioskFile } from './kiosk-file.ts';
import { wantedAt } from './wanted.ts';

type Hours = NonNullable<KioskSettings['hours']>;

const NONE: Hours = { always: false, weekly: [], exceptions: [], byAppointment: false };

/** Whether the screen is lit on a day, at noon. */
function isLit(hours: Hours | undefined, day: string): boolean {
  const place = { startPage: '/', timeZone: 'Europe/Prague', holidays: ['2026-12-25'] };
  return wantedAt(kioskFile({ hours }, place).opening, false, new Date(`${day}T11:00:00Z`)).light;
}

const weekly: Hours['weekly'] = [{ days: ['mo'], opens: '08:00', closes: '16:00', byAppointment: false }];

const inventory: Hours = { ...NONE, exceptions: [{ from: '2026-11-24', reason: 'Inventura' }] };

const cases: [string, Hours | undefined, string, boolean][] = [
  ['is lit where there are no hours', undefined, '2026-11-25', true],
  ['is lit where the hours say nothing', NONE, '2026-11-25', true],
  ['is lit in the hours of the week', { ...NONE, weekly }, '2026-11-23', true],
  ['is dark on other days', { ...NONE, weekly }, '2026-11-25', false],
  ['is dark on a day off', inventory, '2026-11-24', false],
  ['and lit on the day after it', inventory, '2026-11-25', true],
  ['is dark on holidays', { ...NONE, holidays: 'closed' }, '2026-12-25', false],
  ['and lit on the days between them', { ...NONE, holidays: 'closed' }, '2026-12-28', true],
];

describe('the screen of a hall', () => {
  it.each(cases)('%s', (_, hours, day, expected) => expect(isLit(hours, day)).toBe(expected));
});
