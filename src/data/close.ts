import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { keptOfMatrix, keptOfPlan, unkeptMatrices } from '~/domain/plan/kept.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { collections } from '~/schema/collections.ts';
import { entryFile } from './folders.ts';
import { formatEntry } from './format.ts';
import type { Entry } from './load.ts';

/** A file that closing a plan writes. */
export interface ClosedFile {
  /** Path inside the content folder. */
  readonly file: string;
  readonly text: string;
  readonly isNew: boolean;
}

/**
 * What closing a plan writes: that it is closed, and what it shows of the catalogue on that day. What is kept already
 * stays as it is, so that a plan closed before changes no more.
 *
 * @param on `YYYY-MM-DD`
 */
export function closing(plan: Plan, catalogue: Catalogue, entries: readonly Entry[], on: string): ClosedFile[] {
  function written(collection: 'plans' | 'plan-matrices', id: string, change: object): ClosedFile {
    const entry = entries.find((one) => one.collection === collection && one.id === id);
    const file = entryFile(collections[collection], id);
    const text = formatEntry(collections[collection], { ...entry?.data, ...change });
    return { file, text, isNew: !entry };
  }
  const isOpen = plan.status !== 'closed' || plan.kept === undefined;
  const change = {
    status: 'closed',
    closedOn: plan.closedOn ?? on,
    kept: keptOfPlan(plan, catalogue, plan.kept?.on ?? on),
  };
  return [
    ...(isOpen ? [written('plans', plan.id, change)] : []),
    ...unkeptMatrices(plan, catalogue).map((matrix) =>
      written('plan-matrices', `${plan.id}/${matrix.group.id}`, { kept: keptOfMatrix(matrix, on) }),
    ),
  ];
}
