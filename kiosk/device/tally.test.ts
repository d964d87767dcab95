import { describe, expect, it } from 'vitest';
import { beatIn, emptyTally, onDay, tallied } from './tally.ts';

describe('a heartbeat', () => {
  it('is a version and numbers', () => {
    expect(beatIn('{"version":"v7","prints":2,"misses":1}')).toEqual({
      version: 'v7',
      prints: 2,
      misses: 1,
      visits: 0,
    });
  });

  it('is not heard in what it says beyond that', () => {
    expect(beatIn('{"version":"v7","query":"dluhy","prints":"many","misses":-5,"visits":1e9}')).toEqual({
      version: 'v7',
      prints: 0,
      misses: 0,
      visits: 100,
    });
  });

  it.each(['', 'null', '7', '{}', '{"version":"two words"}', '{"version":7}', '{'])('is not %j', (text) => {
    expect(beatIn(text)).toBeUndefined();
  });
});

describe('a tally', () => {
  it('adds up over a day and begins anew with the next', () => {
    const monday = tallied(tallied(emptyTally('2026-11-23'), '2026-11-23', { prints: 2 }), '2026-11-23', {
      prints: 1,
      restarts: 1,
    });
    expect(monday).toEqual({ day: '2026-11-23', prints: 3, misses: 0, visits: 0, restarts: 1 });
    expect(tallied(monday, '2026-11-24', { visits: 1 })).toEqual({ ...emptyTally('2026-11-24'), visits: 1 });
    expect(onDay(monday, '2026-11-23')).toEqual(monday);
    expect(onDay(monday, '2026-11-24')).toEqual(emptyTally('2026-11-24'));
  });
});
