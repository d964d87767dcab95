import { expect, it } from 'vitest';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { consultationStage } from './consultation.ts';

const stage = (status: string, today: string, days: object = { from: '2026-11-01', to: '2026-11-30' }) =>
  consultationStage(
    planOf(planEntry('plans', '', { status, approvedOn: '2027-01-01', consultation: days })).plan,
    today,
  );

it('comments are taken from the first day to the last, both included', () => {
  const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'];
  expect(days.map((day) => stage('consultation', day))).toEqual(['before', 'open', 'open', 'over']);
});

it('comments are taken only of a plan that is in consultation', () => {
  expect(['draft', 'approved', 'closed'].map((status) => stage(status, '2026-11-15'))).toEqual([
    'before',
    'over',
    'over',
  ]);
});

it('a plan in consultation that does not say until when takes them', () => {
  const { plan } = planOf(planEntry('plans', '', { status: 'consultation' }));
  expect(consultationStage(plan, '2026-11-15')).toBe('open');
});
