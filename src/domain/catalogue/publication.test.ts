import { describe, expect, it } from 'vitest';
import { addDays } from '../calendar/clock.ts';
import { lapseOf } from './freshness.ts';
import { isListed, isPublished, isStale } from './publication.ts';

describe('published', () => {
  it.each([
    ['always', {}, true],
    ['from its first day', { validFrom: '2026-11-22' }, true],
    ['not before it', { validFrom: '2026-11-23' }, false],
    ['on its last day', { validTo: '2026-11-22' }, true],
    ['not after it', { validTo: '2026-11-21' }, false],
    ['in between', { validFrom: '2026-01-01', validTo: '2026-12-31' }, true],
  ])('%s', (_, { validFrom, validTo }: { validFrom?: string; validTo?: string }, expected) => {
    expect(isPublished({ validFrom, validTo }, '2026-11-22')).toBe(expected);
  });
});

it('only what has ended is in no list', () => {
  const statuses = ['active', 'temporarily-closed', 'planned', 'ended'] as const;
  expect(statuses.filter((status) => isListed({ status }))).toEqual(['active', 'temporarily-closed', 'planned']);
});

describe('verified', () => {
  it.each([
    ['today', '2026-11-22', 12, false],
    ['a year ago to the day', '2025-11-22', 12, false],
    ['a day more than a year ago', '2025-11-21', 12, true],
    ['within a longer term', '2024-12-01', 24, false],
    ['never', undefined, 12, true],
  ])('%s', (_, verifiedOn, months, expected) => {
    expect(isStale({ verifiedOn }, '2026-11-22', months)).toBe(expected);
  });

  it('ends on the day from which it no longer holds, whatever day and term', () => {
    for (const months of [1, 6, 12])
      for (let day = '2023-12-01'; day < '2025-02-01'; day = addDays(day, 1)) {
        const lapse = lapseOf(day, months);
        const stale = [-3, -2, -1, 0].map((by) => isStale({ verifiedOn: day }, addDays(lapse, by), months));
        expect(stale, `${day} + ${months}`).toEqual([false, false, false, true]);
      }
  });
});
