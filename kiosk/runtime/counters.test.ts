import { expect, it } from 'vitest';
import { dayOf, onDay, withoutHeard } from './counters.ts';

const counts = { visits: 5, misses: 2, prints: 3, today: 9, day: '2026-11-24' };

it('a new day has no prints yet, and forgets nothing else', () => {
  expect(onDay(counts, '2026-11-24')).toBe(counts);
  expect(onDay(counts, '2026-11-25')).toEqual({ ...counts, today: 0, day: '2026-11-25' });
});

it('what the device has heard is not told again; what came meanwhile is', () => {
  const meanwhile = { ...counts, visits: 6, prints: 4, today: 10 };
  expect(withoutHeard(meanwhile, counts)).toEqual({ ...meanwhile, visits: 1, misses: 0, prints: 1 });
});

it('a day is that of the clock on the wall', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 0, 1))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 59, 59))).toBe('2026-12-31');
});
