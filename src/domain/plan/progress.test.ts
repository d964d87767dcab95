import { describe, expect, it } from 'vitest';
import { measureOf, planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { progressOf, reachedOf, spentIn, stateOf } from './progress.ts';

const measure = (id: string) => planEntry('plan-measures', id, { number: id.replace('-', '.') });
const report = (year: number, id: string, state: string, spent?: number) =>
  planEntry('plan-monitoring', `${year}/${id}`, { state, ...(spent !== undefined && { spent }) });

const { plan } = planOf(
  ...['1-1', '1-2', '1-3', '1-4'].map(measure),
  report(2025, '1-1', 'done', 500),
  report(2024, '1-1', 'in-progress', 300),
  report(2024, '1-2', 'continuous', 20),
  report(2024, '1-3', 'delayed'),
);
const measures = [...plan.measures.values()];
const [first] = measures;

describe('how far measures are', () => {
  it('is what the last report on each says, or the last up to a year', () => {
    expect(measures.map((one) => stateOf(one))).toEqual(['done', 'continuous', 'delayed', 'not-started']);
    expect(first && stateOf(first, 2024)).toBe('in-progress');
    expect(first && stateOf(first, 2023)).toBe('not-started');
  });

  it('is counted from the best state, those in which none is left out', () => {
    expect(progressOf(measures)).toEqual({
      total: 4,
      percent: 50,
      states: [
        { state: 'done', count: 1 },
        { state: 'continuous', count: 1 },
        { state: 'delayed', count: 1 },
        { state: 'not-started', count: 1 },
      ],
    });
    expect(progressOf(measures, 2024).percent).toBe(25);
  });

  it('is nothing where there is no measure', () => {
    expect(progressOf([])).toEqual({ total: 0, percent: 0, states: [] });
  });

  it('has its costs by year', () => {
    expect([2024, 2025, 2026].map((year) => spentIn(measures, year))).toEqual([320, 500, 0]);
  });
});

describe('an indicator', () => {
  const reached = (data: object) => {
    const [indicator] = measureOf({ indicators: [{ name: 'Počet', unit: 'lidí', ...data }] }).indicators;
    return indicator && reachedOf(indicator);
  };

  it('has gone so much of its way from the beginning to the target', () => {
    const values = [
      { year: 2025, value: 55 },
      { year: 2024, value: 45 },
    ];
    expect(reached({ baseline: { value: 40 }, target: { value: 60 }, values })).toMatchObject({
      year: 2025,
      value: 55,
      percent: 75,
    });
  });

  it('may have to go down', () => {
    const values = [{ year: 2024, value: 9 }];
    expect(reached({ baseline: { value: 12 }, target: { value: 6 }, values })?.percent).toBe(50);
  });

  it('that went the other way has reached nothing yet', () => {
    const values = [{ year: 2024, value: 30 }];
    expect(reached({ baseline: { value: 40 }, target: { value: 60 }, values })?.percent).toBe(0);
  });

  it('without a target, or already there at the beginning, has no share', () => {
    const values = [{ year: 2024, value: 45 }];
    expect(reached({ values })?.percent).toBeUndefined();
    expect(reached({ baseline: { value: 60 }, target: { value: 60 }, values })?.percent).toBeUndefined();
  });

  it('that could not be measured in a year stands where it was measured last', () => {
    const values = [
      { year: 2024, value: 50 },
      { year: 2025, note: 'Výkaz nepřišel.' },
    ];
    expect(reached({ baseline: { value: 40 }, target: { value: 60 }, values })).toEqual({
      year: 2024,
      value: 50,
      percent: 50,
    });
  });

  it('that nobody measured yet has nothing to say', () => {
    expect(reached({ target: { value: 60 } })).toBeUndefined();
  });
});
