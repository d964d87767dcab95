import { describe, expect, it } from 'vitest';
import { EVERY_DAY, office, says, WORKDAYS } from '../../../tests/fixtures/opening.ts';

describe('office hours', () => {
  it.each([
    ['before', '2026-11-23T07:59:00+01:00', 'closed opens 2026-11-23 8:00'],
    ['the minute it opens', '2026-11-23T08:00:00+01:00', 'open until 2026-11-23 16:00'],
    ['the last minute', '2026-11-23T15:59:59+01:00', 'open until 2026-11-23 16:00'],
    ['the minute it closes', '2026-11-23T16:00:00+01:00', 'closed opens 2026-11-24 8:00'],
    ['Friday evening', '2026-11-27T18:00:00+01:00', 'closed opens 2026-11-30 8:00'],
  ])('%s', (_, moment, expected) => {
    expect(says(office, moment)).toBe(expected);
  });

  it('with a break, and slots in any order', () => {
    const weekly = [
      { days: ['mo'], opens: '13:00', closes: '17:00' },
      { days: ['mo'], opens: '08:00', closes: '12:00' },
    ];
    expect(says({ weekly }, '2026-11-23T12:30:00+01:00')).toBe('closed opens 2026-11-23 13:00');
    expect(says({ weekly }, '2026-11-23T09:00:00+01:00')).toBe('open until 2026-11-23 12:00');
  });

  it('in slots that touch are one stretch', () => {
    const weekly = [
      { days: ['mo'], opens: '08:00', closes: '12:00' },
      { days: ['mo'], opens: '12:00', closes: '17:00' },
    ];
    expect(says({ weekly }, '2026-11-23T09:00:00+01:00')).toBe('open until 2026-11-23 17:00');
  });
});

describe('over midnight', () => {
  const night = { weekly: [{ days: ['fr', 'sa'], opens: '20:00', closes: '02:00' }], holidays: 'open' };

  it.each([
    ['in the evening', '2026-11-27T21:00:00+01:00', 'open until 2026-11-28 2:00'],
    ['after midnight it is still yesterday’s night', '2026-11-28T01:59:00+01:00', 'open until 2026-11-28 2:00'],
    ['at its end', '2026-11-28T02:00:00+01:00', 'closed opens 2026-11-28 20:00'],
    ['on the day after, the night is over', '2026-11-29T02:00:00+01:00', 'closed opens 2026-12-04 20:00'],
    ['no night began on Thursday', '2026-11-27T01:00:00+01:00', 'closed opens 2026-11-27 20:00'],
  ])('%s', (_, moment, expected) => {
    expect(says(night, moment)).toBe(expected);
  });

  it('until 24:00 means until midnight', () => {
    const late = { weekly: [{ days: ['mo'], opens: '12:00', closes: '24:00' }] };
    expect(says(late, '2026-11-23T23:59:00+01:00')).toBe('open until 2026-11-24 0:00');
    expect(says(late, '2026-11-24T00:00:00+01:00')).toBe('closed opens 2026-11-30 12:00');
  });

  it('a night that began before a holiday is not cut short by it', () => {
    const always = { weekly: [{ days: EVERY_DAY, opens: '20:00', closes: '06:00' }] };
    expect(says(always, '2026-10-28T03:00:00+01:00')).toBe('open until 2026-10-28 6:00');
    expect(says(always, '2026-10-28T21:00:00+01:00')).toBe('closed opens 2026-10-29 20:00');
  });
});

describe('holidays', () => {
  const week = [
    { days: WORKDAYS, opens: '08:00', closes: '16:00' },
    { days: ['su'], opens: '10:00', closes: '12:00' },
  ];
  const noon = '2026-10-28T11:00:00+01:00';

  it.each([
    [undefined, 'closed opens 2026-10-29 8:00'],
    ['closed', 'closed opens 2026-10-29 8:00'],
    ['open', 'open until 2026-10-28 16:00'],
    ['sunday', 'open until 2026-10-28 12:00'],
  ])('on a Wednesday, when the rule is %s', (holidays, expected) => {
    expect(says({ weekly: week, holidays }, noon)).toBe(expected);
  });

  it('in a row are all passed over', () => {
    const weekdays = { weekly: [{ days: ['th', 'fr', 'sa'], opens: '09:00', closes: '10:00' }] };
    expect(says(weekdays, '2026-12-23T12:00:00+01:00')).toBe('closed opens 2026-12-31 9:00');
  });

  it('do not close what never closes, unless it says so', () => {
    expect(says({ always: true }, noon)).toBe('open');
    expect(says({ always: true, holidays: 'closed' }, noon)).toBe('closed opens 2026-10-29 0:00');
    expect(says({ always: true, holidays: 'closed' }, '2026-10-27T11:00:00+01:00')).toBe('open until 2026-10-28 0:00');
  });
});

describe('exceptions', () => {
  const changed = {
    ...office,
    exceptions: [
      { from: '2026-12-21', to: '2027-01-03', reason: 'dovolená' },
      { from: '2026-11-24', opens: '12:00', closes: '13:00' },
      { from: '2026-11-28', opens: '22:00', closes: '03:00' },
      { from: '2026-11-17', opens: '08:00', closes: '10:00' },
    ],
  };

  it.each([
    ['several days closed', '2026-12-20T12:00:00+01:00', 'closed opens 2027-01-04 8:00'],
    ['other hours on one day', '2026-11-24T09:00:00+01:00', 'closed opens 2026-11-24 12:00'],
    ['after these hours', '2026-11-24T14:00:00+01:00', 'closed opens 2026-11-25 8:00'],
    ['over midnight', '2026-11-29T01:00:00+01:00', 'open until 2026-11-29 3:00'],
    ['stronger than a holiday', '2026-11-17T09:00:00+01:00', 'open until 2026-11-17 10:00'],
  ])('%s', (_, moment, expected) => {
    expect(says(changed, moment)).toBe(expected);
  });

  it('close even what is always open', () => {
    const always = { always: true, exceptions: [{ from: '2026-11-24' }] };
    expect(says(always, '2026-11-23T12:00:00+01:00')).toBe('open until 2026-11-24 0:00');
    expect(says(always, '2026-11-24T12:00:00+01:00')).toBe('closed opens 2026-11-25 0:00');
  });
});
