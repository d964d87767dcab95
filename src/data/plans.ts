import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { compareNumbers } from '~/domain/plan/number.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { collections } from '~/schema/collections.ts';
import { getCatalogue } from './catalogue.ts';
import { getContent } from './check.ts';
import { canonical } from './format.ts';
import { joinPlans } from './join-plans.ts';
import { contentRoot } from './load.ts';
import { memo } from './memo.ts';

/** Plans of a town by their id, the present one first. */
export type Plans = ReadonlyMap<string, Plan>;

/**
 * The community plans of the town in `CONTENT_DIR`, read once.
 *
 * @throws ContentError with every problem found, when there is an error among them.
 */
export function getPlans(): Plans {
  const root = contentRoot();
  return memo(`catalogue:plans:${root}`, () => plansOf(getCatalogue(), root));
}

function plansOf(catalogue: Catalogue, root: string): Plans {
  return joinPlans(getContent(root).entries, catalogue);
}

/** An entry of a plan as its file has it, in canonical form. */
export interface WrittenEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Entries of one kind of a plan as they are written, by number: what can be given away and read back. */
export function planEntries(plan: string, kind: 'plan-areas' | 'plan-objectives' | 'plan-measures'): WrittenEntry[] {
  const { entries } = getContent(contentRoot());
  return entries
    .filter(({ collection, id }) => collection === kind && id.startsWith(`${plan}/`))
    .map(({ id, data }) => ({ id: id.slice(plan.length + 1), data: canonical(collections[kind], data) }))
    .sort((a, b) => compareNumbers(String(a.data['number']), String(b.data['number'])));
}
