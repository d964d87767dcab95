import { describe, expect, it } from 'vitest';
import { measureOf, planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { budgetsOf, costOf, yearsOf } from './money.ts';

const period = { from: 2024, to: 2026 };
const cost = (data: object) => costOf(measureOf(data), period);

describe('what a measure costs', () => {
  it('is its amount, unless it is for each year', () => {
    expect(cost({ costs: { amount: 500 } })).toEqual({ amount: 500, currency: 'CZK' });
    expect(cost({ costs: { amount: 500, per: 'once', currency: 'EUR' } })).toEqual({ amount: 500, currency: 'EUR' });
    expect(cost({ costs: { amount: 500, per: 'year' } })?.amount).toBe(1500);
    expect(cost({ costs: { amount: 500, per: 'year' }, schedule: { from: 2025, to: 2026 } })?.amount).toBe(1000);
  });

  it('is the sum of its years where they are known, whatever the amount', () => {
    const years = [
      { year: 2024, amount: 100 },
      { year: 2025, amount: 250 },
    ];
    expect(cost({ costs: { amount: 999, per: 'year', years } })?.amount).toBe(350);
  });

  it('is not known where no amount is written', () => {
    expect(cost({})).toBeUndefined();
    expect(cost({ costs: { note: 'Zatím nevíme.' } })).toBeUndefined();
  });

  it('is for as many years as it runs, without a schedule as long as its plan', () => {
    expect(yearsOf(measureOf({ schedule: { from: 2025, to: 2025 } }), period)).toBe(1);
    expect(yearsOf(measureOf({}), period)).toBe(3);
  });
});

describe('money of several measures', () => {
  const measure = (id: string, data: object) =>
    planEntry('plan-measures', id, { number: id.replace('-', '.'), ...data });
  const { plan } = planOf(
    measure('1-1', {
      costs: { amount: 100, per: 'year' },
      funds: [
        { source: 'town', amount: 60 },
        { source: 'town', name: 'Nadační fond', amount: 10 },
        { source: 'clients' },
      ],
    }),
    measure('1-2', {
      costs: { amount: 1000 },
      funds: [
        { source: 'state', amount: 400 },
        { source: 'clients', amount: 5 },
      ],
    }),
    measure('1-3', { costs: { amount: 70, currency: 'EUR' }, funds: [{ source: 'eu', amount: 70 }] }),
    measure('1-4', {}),
  );

  it('is added up by source, each currency apart, what there is most of first', () => {
    expect(budgetsOf(plan.measures.values(), plan)).toEqual([
      {
        currency: 'CZK',
        costs: 1300,
        sources: [
          { source: 'state', amount: 400, measures: 1, unstated: 0 },
          { source: 'town', amount: 210, measures: 1, unstated: 0 },
          { source: 'clients', amount: 5, measures: 2, unstated: 1 },
        ],
      },
      { currency: 'EUR', costs: 70, sources: [{ source: 'eu', amount: 70, measures: 1, unstated: 0 }] },
    ]);
  });

  it('is none where no measure says anything of money', () => {
    expect(budgetsOf([measureOf({})], plan)).toEqual([]);
  });
});
