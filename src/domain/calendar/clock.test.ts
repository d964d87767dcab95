import { describe, expect, it } from 'vitest';
import { addDays, minutesOf, wallTime, weekday } from './clock.ts';

const PRAGUE = 'Europe/Prague';

describe('the clock on the town hall', () => {
  it.each([
    ['summer', '2026-07-01T10:30:00Z', PRAGUE, '2026-07-01', 12 * 60 + 30],
    ['winter', '2026-01-15T10:30:00Z', PRAGUE, '2026-01-15', 11 * 60 + 30],
    ['midnight is 0, not 24', '2026-01-14T23:00:00Z', PRAGUE, '2026-01-15', 0],
    ['the last minute before the hour that is left out', '2026-03-29T00:59:00Z', PRAGUE, '2026-03-29', 119],
    ['the first minute after the hour that is left out', '2026-03-29T01:00:00Z', PRAGUE, '2026-03-29', 180],
    ['the hour that comes twice, first', '2026-10-25T00:30:00Z', PRAGUE, '2026-10-25', 150],
    ['the hour that comes twice, again', '2026-10-25T01:30:00Z', PRAGUE, '2026-10-25', 150],
    ['a new year that has not yet begun here', '2026-12-31T22:59:00Z', PRAGUE, '2026-12-31', 1439],
    ['west of Greenwich', '2026-01-01T03:00:00Z', 'America/Chicago', '2025-12-31', 21 * 60],
  ])('%s', (_, moment, timeZone, day, minutes) => {
    expect(wallTime(new Date(moment), timeZone)).toEqual({ day, minutes });
  });
});

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i is %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
  });

  it('of the week count from Monday', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29'].map(weekday)).toEqual([0, 5, 6]);
  });
});

it.each([
  ['00:00', 0],
  ['07:30', 450],
  ['24:00', 1440],
])('%s is minute %i of the day', (time, minutes) => {
  expect(minutesOf(time)).toBe(minutes);
});
