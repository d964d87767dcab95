import type { PlanAreaEntry } from '~/schema/collections/plan/areas.ts';
import type { PlanMatrixEntry } from '~/schema/collections/plan/matrices.ts';
import type { PlanEntry } from '~/schema/collections/plan/plan.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';

/** Target groups of a plan of whose matrix nothing is kept. */
function unkeptGroups(plan: string, entries: readonly Entry[]): string[] {
  const own = entries.filter(({ id }) => id.startsWith(`${plan}/`));
  const matrices = own.filter(({ collection }) => collection === 'plan-matrices');
  const groups = own.flatMap(({ collection, data }) =>
    collection === 'plan-areas' ? (data as PlanAreaEntry).targetGroups : [],
  );
  const nameOf = ({ id }: Entry) => id.slice(plan.length + 1);
  const kept = new Set(matrices.filter(({ data }) => (data as PlanMatrixEntry).kept).map(nameOf));
  return [...new Set([...groups, ...matrices.map(nameOf)])].filter((group) => !kept.has(group));
}

/** Closed plans that would go on changing with the catalogue: nobody kept what it offered on their last day. */
export function unkeptPlans(entries: readonly Entry[]): Problem[] {
  return entries.flatMap(({ collection, id, data, file }): Problem[] => {
    if (collection !== 'plans' || (data as PlanEntry).status !== 'closed') return [];
    const isKept = (data as PlanEntry).kept !== undefined && unkeptGroups(id, entries).length === 0;
    return isKept ? [] : [{ severity: 'warning', code: 'keptMissing', file, field: 'kept', params: { plan: id } }];
  });
}
