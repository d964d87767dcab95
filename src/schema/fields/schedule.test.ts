import { describe, expect, it } from 'vitest';
import { location } from './location.ts';
import { schedule } from './schedule.ts';

const hours = schedule({ label: 'Doba' }).schema;
const place = location({ label: 'Místo' }).schema;

/** Where a value is wrong, and by which of our rules: `weekly.0.days slotEmpty`. */
function faults(schema: typeof hours | typeof place, value: unknown): string[] {
  const issues = schema.safeParse(value).error?.issues ?? [];
  return issues.map((issue) => {
    const rule = issue.code === 'custom' ? (issue.params as { rule: string }).rule : issue.code;
    return `${issue.path.join('.')} ${rule}`;
  });
}

const slot = { days: ['mo'], opens: '08:00', closes: '16:00' };
const weekly = (change: object) => ({ weekly: [{ ...slot, ...change }] });
const exceptions = (change: object) => ({ exceptions: [{ from: '2026-12-24', ...change }] });

describe('opening hours', () => {
  it('may be of many shapes', () => {
    for (const value of [
      {},
      { always: true },
      { byAppointment: true },
      weekly({}),
      weekly({ opens: '20:00', closes: '02:00' }),
      weekly({ closes: '24:00' }),
      weekly({ validFrom: '11-01', validTo: '03-31' }),
      weekly({ validFrom: '2026-06-01', validTo: '2026-08-31' }),
      weekly({ validFrom: '', validTo: null, note: '' }),
      exceptions({}),
      exceptions({ to: '2026-12-24', opens: '22:00', closes: '02:00', reason: 'Štědrý den' }),
      { holidays: '' },
    ]) {
      expect(faults(hours, value)).toEqual([]);
    }
  });

  it.each([
    ['no day', weekly({ days: [] }), 'weekly.0.days slotEmpty'],
    ['a day twice', weekly({ days: ['mo', 'mo'] }), 'weekly.0.days repeated'],
    ['no time', weekly({ closes: '08:00' }), 'weekly.0.closes slotEmpty'],
    ['a season without an end', weekly({ validFrom: '06-01' }), 'weekly.0.validTo dateOrder'],
    ['a season without a beginning', weekly({ validTo: '06-01' }), 'weekly.0.validTo dateOrder'],
    ['a season of two shapes', weekly({ validFrom: '06-01', validTo: '2026-08-31' }), 'weekly.0.validTo dateOrder'],
    [
      'a season that ends before it begins',
      weekly({ validFrom: '2026-08-31', validTo: '2026-06-01' }),
      'weekly.0.validTo dateOrder',
    ],
    ['an exception that ends before it begins', exceptions({ to: '2026-12-23' }), 'exceptions.0.to dateOrder'],
    ['an exception that never closes', exceptions({ opens: '08:00' }), 'exceptions.0.closes slotEmpty'],
    ['a key that is not known', { otevreno: true }, ' unrecognized_keys'],
  ])('are refused with %s', (_, value, fault) => {
    expect(faults(hours, value)).toEqual([fault]);
  });

  it('are told everything that is wrong at once', () => {
    expect(
      faults(hours, { weekly: [{ days: [], opens: '8', closes: '16:00', validFrom: '06-01' }], holidays: 'ano' }),
    ).toEqual(
      expect.arrayContaining([
        'weekly.0.opens time',
        'weekly.0.days slotEmpty',
        'weekly.0.validTo dateOrder',
        'holidays invalid_value',
      ]),
    );
  });
});

describe('a place', () => {
  it('may be known by little', () => {
    for (const value of [
      {},
      { city: 'Lhota' },
      { secret: true },
      { latitude: 0, longitude: 0 },
      { postalCode: '40003' },
    ]) {
      expect(faults(place, value)).toEqual([]);
    }
  });

  it.each([
    ['half of its coordinates', { latitude: 50.6 }, 'longitude coordinatesPair'],
    ['coordinates from no planet', { latitude: 91, longitude: 14 }, 'latitude too_big'],
    ['coordinates as text', { latitude: '50.6', longitude: 14 }, 'latitude invalid_type'],
    ['a postal code that is none', { postalCode: 'PSČ' + '!' }, 'postalCode postalCode'],
    ['an access that is not known', { accessibility: ['výtah'] }, 'accessibility.0 invalid_value'],
    ['a phone that is none', { phones: [{ number: '12' }] }, 'phones.0.number phone'],
  ])('is refused with %s', (_, value, fault) => {
    expect(faults(place, value)).toEqual([fault]);
  });
});
