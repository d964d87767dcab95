import { joinPlans } from '~/data/join-plans.ts';
import type { Entry } from '~/data/load.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Measure, Plan } from '~/domain/plan/plan.ts';
import { collections } from '~/schema/collections.ts';
import { nameOf } from '../names.ts';
import { SHOWN } from './catalogue.ts';
import { leniently } from './lenient.ts';

/** The objective of a measure for which none is chosen yet. */
const NONE = 'zatim-nevybrany';

/** A measure that is being written, in its plan as far as a preview needs it: by its name and the objective's. */
export function measureIn(
  plan: string,
  held: Readonly<Record<string, unknown>>,
  catalogue: Catalogue,
): { plan: Plan; measure: Measure } | undefined {
  const read = leniently(collections['plan-measures'].fields, held);
  const objective = typeof read['objective'] === 'string' && read['objective'] !== '' ? read['objective'] : NONE;
  const entry = (collection: keyof typeof collections, id: string, data: Entry['data']): Entry => ({
    collection,
    id,
    file: '',
    data: leniently(collections[collection].fields, data),
    body: '',
  });
  const name = nameOf('plan-objectives', `${plan}/${objective}`)?.name ?? objective;
  const [number = '', ...words] = name.split(' ');
  const entries = [
    entry('plans', plan, { name: nameOf('plans', plan)?.name ?? plan, status: 'draft', from: 2024, to: 2029 }),
    entry('plan-objectives', `${plan}/${objective}`, { number, name: words.join(' ') || name }),
    { ...entry('plan-measures', `${plan}/${SHOWN}`, {}), data: { ...read, objective } },
  ];
  const joined = joinPlans(entries, catalogue).get(plan);
  const measure = joined?.measures.get(SHOWN);
  return joined && measure ? { plan: joined, measure } : undefined;
}
