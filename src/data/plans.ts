import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Plan } from '~/domain/plan/plan.ts';
import { getCatalogue } from './catalogue.ts';
import { getContent } from './check.ts';
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
  return joinPlans(getContent(root, new Date().toISOString().slice(0, 10)).entries, catalogue);
}
