import { contradictionsIn } from '~/domain/plan/matrix.ts';
import { collections } from '~/schema/collections.ts';
import { entryFile } from '../folders.ts';
import { joinCatalogue } from '../join.ts';
import { joinPlans } from '../join-plans.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';

/**
 * Cells of matrices that say otherwise than the catalogue: missing, yet offered; offered, yet by nobody. Only content
 * without an error can be asked.
 *
 * @param today `YYYY-MM-DD`
 */
export function contradictedMatrices(entries: readonly Entry[], today: string): Problem[] {
  const isAsked = entries.some(({ collection }) => collection === 'plan-matrices');
  if (!isAsked) return [];
  const plans = joinPlans(entries, joinCatalogue(entries, today));
  return [...plans.values()].flatMap(({ id, matrices }) =>
    [...matrices.values()].flatMap(contradictionsIn).map(({ code, group, cell, index, offers }): Problem => ({
      severity: 'warning',
      code,
      file: entryFile(collections['plan-matrices'], `${id}/${group.id}`),
      field: `cells[${index}].state`,
      value: cell.state,
      params: {
        type: cell.serviceType.name,
        need: cell.need.name,
        providers: offers.map(({ name }) => name).join(', '),
      },
    })),
  );
}
