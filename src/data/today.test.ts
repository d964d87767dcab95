import { expect, it } from 'vitest';
import { townDay } from './today.ts';

it('is the day on the town’s clock, not that of Greenwich', () => {
  const beforeMidnight = new Date('2026-06-30T22:30:00Z');
  expect(townDay({ timeZone: 'Europe/Prague' }, beforeMidnight)).toBe('2026-07-01');
  expect(townDay({ timeZone: 'America/New_York' }, beforeMidnight)).toBe('2026-06-30');
  expect(townDay(undefined, beforeMidnight)).toBe('2026-06-30');
});
