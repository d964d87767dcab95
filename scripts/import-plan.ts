import { readFileSync } from 'node:fs';
import type { Target } from '~/data/target.ts';
import type { Incoming } from '~/data/write.ts';
import { columnsOf } from '~/domain/table/cells.ts';
import { fromPlan } from '~/imports/plan/from-plan.ts';
import { planMeasures } from '~/schema/collections/plan/measures.ts';
import { planObjectives } from '~/schema/collections/plan/objectives.ts';
import { widgetsOf } from '~/schema/field.ts';
import { slug } from '~/schema/fields/reference.ts';

const COLLECTIONS = { objective: 'plan-objectives', measure: 'plan-measures' } as const;

/**
 * Objectives and measures of a plan from a file that its page offers. The file is what the plan was: whatever is otherwise
 * in it was changed there on purpose, so it wins.
 *
 * @throws SyntaxError when the file is neither CSV nor JSON, or names no plan.
 */
export function importPlan(path: string, target: Target) {
  const columns = {
    objective: columnsOf(widgetsOf(planObjectives.fields)),
    measure: columnsOf(widgetsOf(planMeasures.fields)),
  };
  const items = fromPlan(readFileSync(path, 'utf8'), columns);
  const wrong = items.find(({ plan, id }) => !slug.safeParse(plan).success || !slug.safeParse(id).success);
  if (items.length === 0 || wrong) throw new SyntaxError(wrong ? `${wrong.plan}/${wrong.id}` : path);
  const entries = items.map(({ plan, kind, id, entry }): Incoming => ({
    collection: COLLECTIONS[kind],
    id: `${plan}/${id}`,
    key: `${plan}/${id}`,
    entry,
  }));
  const base = new Map(target.base);
  for (const { collection, id, key } of entries) {
    const entry = target.existing.get(`${collection}/${id}`)?.entry;
    if (entry) base.set(`${collection}:${key}`, { key, entry });
  }
  const read: Record<string, number> = {};
  for (const { collection } of entries) read[collection] = (read[collection] ?? 0) + 1;
  return { entries, read, isComplete: false, notes: [], target: { ...target, base }, finish: () => undefined };
}
