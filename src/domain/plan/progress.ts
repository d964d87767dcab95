import type { Measure, Monitoring } from './plan.ts';

export type State = Monitoring['state'];

/** States of a measure, from the best; a measure that nobody reported on yet counts as not started. */
export const STATES = [
  'done',
  'continuous',
  'partly',
  'in-progress',
  'delayed',
  'not-started',
  'abandoned',
] as const satisfies readonly State[];

/** The last report on a measure, up to a year where one is given. */
export const lastReport = ({ monitoring }: Pick<Measure, 'monitoring'>, year = Infinity): Monitoring | undefined =>
  monitoring.findLast((one) => one.year <= year);

/** How far a measure is, by its last report. */
export const stateOf = (measure: Pick<Measure, 'monitoring'>, year?: number): State =>
  lastReport(measure, year)?.state ?? 'not-started';

/** How many measures are in each state; states in which none is are left out. */
export interface Progress {
  readonly total: number;
  readonly states: readonly { readonly state: State; readonly count: number }[];
  /** Measures that are done or done all the time, of all, in per cent. */
  readonly percent: number;
}

/** Adds up how far measures are. */
export function progressOf(measures: Iterable<Measure>, year?: number): Progress {
  const counts = new Map<State, number>();
  let total = 0;
  for (const measure of measures) {
    const state = stateOf(measure, year);
    counts.set(state, (counts.get(state) ?? 0) + 1);
    total += 1;
  }
  const of = (state: State) => counts.get(state) ?? 0;
  return {
    total,
    states: STATES.filter((state) => of(state) > 0).map((state) => ({ state, count: of(state) })),
    percent: total === 0 ? 0 : Math.round((100 * (of('done') + of('continuous'))) / total),
  };
}

/** What was spent on measures in a year. */
export const spentIn = (measures: Iterable<Measure>, year: number): number =>
  [...measures]
    .flatMap(({ monitoring }) => monitoring)
    .reduce((sum, one) => sum + (one.year === year ? (one.spent ?? 0) : 0), 0);

type Indicator = Measure['indicators'][number];

/** The last value of an indicator, and how much of the way from the beginning to the target that is, in per cent, at least none. */
export function reachedOf({
  baseline,
  target,
  values,
}: Indicator): { value: number; year: number; percent: number | undefined } | undefined {
  const measured = values.flatMap(({ year, value }) => (value === undefined ? [] : [{ year, value }]));
  const last = measured.sort((a, b) => a.year - b.year).at(-1);
  if (!last) return undefined;
  const begun = baseline?.value ?? 0;
  const way = target === undefined ? 0 : target.value - begun;
  return { ...last, percent: way === 0 ? undefined : Math.max(0, Math.round((100 * (last.value - begun)) / way)) };
}
