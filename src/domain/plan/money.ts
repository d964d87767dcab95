import type { Measure, Plan } from './plan.ts';

type Costs = NonNullable<Measure['costs']>;
export type Fund = Measure['funds'][number];
export type Source = Fund['source'];
export type Currency = NonNullable<Costs['currency']>;

/** An amount of money. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/** Years in which a measure runs; without a schedule as long as its plan. */
export function yearsOf({ schedule }: Pick<Measure, 'schedule'>, plan: Pick<Plan, 'from' | 'to'>): number {
  const { from, to } = schedule ?? plan;
  return to - from + 1;
}

const times = (costs: Costs | undefined, years: number) =>
  costs?.per === 'year' && costs.years.length === 0 ? years : 1;

/** What a measure will cost in all its years together; nothing where no amount is written. */
export function costOf(
  measure: Pick<Measure, 'costs' | 'schedule'>,
  plan: Pick<Plan, 'from' | 'to'>,
): Money | undefined {
  const { costs } = measure;
  if (!costs) return undefined;
  const currency = costs.currency ?? 'CZK';
  if (costs.years.length > 0) return { currency, amount: costs.years.reduce((sum, { amount }) => sum + amount, 0) };
  return costs.amount === undefined
    ? undefined
    : { currency, amount: costs.amount * times(costs, yearsOf(measure, plan)) };
}

/** Money from one source: how much, for how many measures, and for how many of them no amount is written. */
export interface SourceSum {
  readonly source: Source;
  readonly amount: number;
  readonly measures: number;
  readonly unstated: number;
}

/** Costs and funds of several measures in one currency. */
export interface Budget {
  readonly currency: Currency;
  readonly costs: number;
  readonly sources: readonly SourceSum[];
}

/** Adds up costs and funds by source, each currency apart, the larger budget first, the largest source first. */
export function budgetsOf(measures: Iterable<Measure>, plan: Pick<Plan, 'from' | 'to'>): Budget[] {
  const budgets = new Map<Currency, { costs: number; sources: Map<Source, SourceSum> }>();
  for (const measure of measures) {
    const currency = measure.costs?.currency ?? 'CZK';
    const cost = costOf(measure, plan)?.amount ?? 0;
    if (cost === 0 && measure.funds.length === 0) continue;
    const budget = budgets.get(currency) ?? { costs: 0, sources: new Map<Source, SourceSum>() };
    budgets.set(currency, budget);
    budget.costs += cost;
    const many = times(measure.costs, yearsOf(measure, plan));
    for (const [source, funds] of Map.groupBy(measure.funds, (fund) => fund.source)) {
      const stated = funds.flatMap(({ amount }) => amount ?? []);
      const before = budget.sources.get(source) ?? { source, amount: 0, measures: 0, unstated: 0 };
      budget.sources.set(source, {
        source,
        amount: before.amount + stated.reduce((sum, amount) => sum + amount, 0) * many,
        measures: before.measures + 1,
        unstated: before.unstated + (stated.length === 0 ? 1 : 0),
      });
    }
  }
  return [...budgets]
    .map(([currency, { costs, sources }]) => ({
      currency,
      costs,
      sources: [...sources.values()].sort((a, b) => b.amount - a.amount || b.measures - a.measures),
    }))
    .sort((a, b) => b.costs - a.costs);
}
