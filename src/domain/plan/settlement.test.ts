import { expect, it } from 'vitest';
import { planEntry, planOf } from '../../../tests/fixtures/plan-entries.ts';
import { countComments, isIncorporated, SETTLEMENTS } from './settlement.ts';

const comment = (number: number, settlement: string, category = 'money') =>
  planEntry('plan-comments', String(number), { number, settlement, category });

const { plan } = planOf(
  comment(1, 'pending', 'wording'),
  comment(2, 'accepted'),
  comment(3, 'partly'),
  comment(4, 'accepted', 'capacity'),
  comment(5, 'rejected', 'capacity'),
  comment(6, 'explained', 'capacity'),
);

it('what changed the plan is incorporated, wholly or in part', () => {
  expect(SETTLEMENTS.filter((settlement) => isIncorporated({ settlement }))).toEqual(['accepted', 'partly']);
});

it('comments are counted by settlement in its order, and by category, the most frequent first', () => {
  expect(countComments(plan.comments)).toEqual({
    total: 6,
    incorporated: 3,
    settlements: [
      { value: 'accepted', count: 2 },
      { value: 'partly', count: 1 },
      { value: 'explained', count: 1 },
      { value: 'rejected', count: 1 },
      { value: 'pending', count: 1 },
    ],
    categories: [
      { value: 'capacity', count: 3 },
      { value: 'money', count: 2 },
      { value: 'wording', count: 1 },
    ],
  });
});

it('a book without comments has nothing to count', () => {
  expect(countComments([])).toEqual({ total: 0, incorporated: 0, settlements: [], categories: [] });
});
