import { describe, expect, it } from 'vitest';
import { entry } from '../../../tests/fixtures/entries.ts';
import { planEntry } from '../../../tests/fixtures/plan-entries.ts';
import type { Entry } from '../load.ts';
import { oddPlans } from './plan-lint.ts';

const TODAY = '2026-06-01';

/** A measure of which nothing is missing. */
const sound = {
  implementers: [{ name: 'Obec' }],
  funds: [{ source: 'town' }],
  schedule: { from: 2025, to: 2027 },
  indicators: [{ name: 'Klientů', unit: 'lidí', values: [{ year: 2025, value: 0 }] }],
};
const approved = { status: 'approved', approvedOn: '2024-01-01' };
const plan = (data: object = approved) => planEntry('plans', '', data);
const objective = planEntry('plan-objectives', '1');
const measure = (data: object = {}, id = '1-1') => planEntry('plan-measures', id, { ...sound, ...data });

/** What is found, as `code field`, with what completes the sentence. */
const found = (...entries: readonly Entry[]) =>
  oddPlans(entries, TODAY).map(({ code, field, params }) =>
    [code, field, ...Object.values(params)].filter(Boolean).join(' '),
  );
const ofMeasure = (data: object) => found(plan(), objective, measure(data));

it('a plan of which nothing is missing is left alone', () => {
  expect(ofMeasure({})).toEqual([]);
});

it('a town without a plan is not asked for one', () => {
  expect(found(entry('services', 'dum'))).toEqual([]);
});

describe('a measure', () => {
  it.each([
    ['measureNobody implementers', { implementers: [] }],
    [
      'measureNever schedule',
      { schedule: undefined, indicators: [{ ...sound.indicators[0], values: years(2024, 2025) }] },
    ],
    ['measureUnfunded funds', { funds: [] }],
    ['measureUnmeasured indicators', { indicators: [] }],
  ])('lacks %s', (odd, data) => {
    expect(ofMeasure(data)).toEqual([odd]);
  });

  it('has an indicator that is silent about years gone by, not about the one that runs', () => {
    const indicators = [{ ...sound.indicators[0], values: years(2024) }];
    expect(ofMeasure({ indicators, schedule: { from: 2023, to: 2027 } })).toEqual([
      'indicatorSilent indicators[0].values 2023, 2025',
    ]);
    expect(ofMeasure({ indicators, schedule: { from: 2026, to: 2027 } })).toEqual([]);
  });

  it('has an indicator that says why there is no value', () => {
    const indicators = [{ ...sound.indicators[0], values: [{ year: 2025, note: 'Výkaz nepřišel.' }] }];
    expect(ofMeasure({ indicators })).toEqual([]);
  });

  it('that is over is asked only for its own years', () => {
    expect(ofMeasure({ indicators: [{ ...sound.indicators[0] }], schedule: { from: 2025, to: 2025 } })).toEqual([]);
  });

  it('leads to a service that ended', () => {
    const services = [
      { service: 'dum', effect: 'keeps' },
      { service: 'byl', effect: 'keeps' },
    ];
    const catalogue = [entry('services', 'dum'), entry('services', 'byl', { status: 'ended' })];
    expect(found(plan(), objective, measure({ services }), ...catalogue)).toEqual(['serviceEnded services[1].service']);
  });
});

describe('a plan', () => {
  it('has an objective that no measure leads to', () => {
    const idle = planEntry('plan-objectives', '2', { number: '2' });
    expect(found(plan(), objective, measure(), idle)).toEqual(['objectiveIdle']);
  });

  it('has a weakness that no measure answers', () => {
    const swot = {
      weaknesses: [{ text: 'Čeká se.', measures: ['1-1'] }, { text: 'Chybí lidé.' }],
      threats: [{ text: 'Sucho.' }],
    };
    expect(found(plan(), planEntry('plan-areas', 'seniori', { swot }))).toEqual([
      'weaknessUnanswered swot.weaknesses[1].measures',
    ]);
  });

  it('has a comment that still waits once it is approved, closed ones too', () => {
    const comment = planEntry('plan-comments', '001', { settlement: 'pending' });
    expect(found(plan(), comment)).toEqual(['commentPending settlement']);
    expect(found(plan({ ...approved, status: 'closed' }), comment)).toContain('commentPending settlement');
    expect(found(plan({ status: 'draft' }), comment)).toEqual([]);
  });

  it('has a chapter with a word in braces that stands for nothing', () => {
    const chapter = planEntry('plan-chapters', 'uvod', { name: 'Úvod', part: 'A' }, 'Text.\n\n{{penízky}}\n');
    expect(found(plan(), chapter)).toEqual(['placeUnknown penízky']);
  });

  it('is in consultation without saying from when until when', () => {
    expect(found(plan({ status: 'consultation' }))).toEqual(['consultationUnset consultation']);
  });

  it('is in consultation although its last day is over', () => {
    const until = (to: string) => plan({ status: 'consultation', consultation: { from: '2026-05-01', to } });
    expect(found(until('2026-05-31'))).toEqual(['consultationOver status 2026-05-31']);
    expect(found(until(TODAY))).toEqual([]);
  });

  it('has two measures of one number, each plan for itself', () => {
    expect(found(plan(), objective, measure(), measure({}, '1-1b'))).toEqual([
      'numberTwice number plan-measures/kp/1-1.yaml',
    ]);
    const other = { ...measure(), id: 'jiny/1-1' };
    expect(found(plan(), objective, measure(), other)).toEqual([]);
  });

  it('that is closed is not asked to be otherwise', () => {
    const closed = plan({ ...approved, status: 'closed' });
    const bare = planEntry('plan-measures', '1-1');
    const idle = planEntry('plan-objectives', '2', { number: '2' });
    expect(found(closed, objective, bare, idle)).toEqual([]);
  });
});

function years(...all: readonly number[]) {
  return all.map((year) => ({ year, value: 1 }));
}
