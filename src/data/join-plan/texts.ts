import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { compareNumbers } from '~/domain/plan/number.ts';
import type { Area, Chapter, Measure, Objective, Party } from '~/domain/plan/plan.ts';
import type { PlanEntryOf } from './entries.ts';
import { known, pick } from './entries.ts';

type PartyEntry = PlanEntryOf<'plan-measures'>['data']['implementers'][number];

/** An organization in a plan with its page in the catalogue, where it has one. */
export const partyOf = ({ provider, name, note }: PartyEntry, { providers }: Catalogue): Party => ({
  provider: provider === undefined ? undefined : providers.get(provider),
  name,
  note,
});

/** The texts of a plan, or of one of its versions, as their files have them. */
export interface TextEntries {
  readonly chapters: readonly PlanEntryOf<'plan-chapters'>[];
  readonly objectives: readonly PlanEntryOf<'plan-objectives'>[];
  readonly measures: readonly PlanEntryOf<'plan-measures'>[];
}

/** The same, joined and in order. */
export interface Texts {
  readonly chapters: readonly Chapter[];
  readonly objectives: ReadonlyMap<string, Objective>;
  readonly measures: ReadonlyMap<string, Measure>;
}

function measureOf({ id, data }: PlanEntryOf<'plan-measures'>, objective: Objective, catalogue: Catalogue): Measure {
  const links = data.services.flatMap(({ service: slug, effect }) => {
    // A service that is not published now has no page to lead to.
    const service = catalogue.services.get(slug);
    return service ? [{ service, effect }] : [];
  });
  return {
    ...data,
    id,
    objective,
    organizations: data.organizations.map((one) => partyOf(one, catalogue)),
    implementers: data.implementers.map((one) => partyOf(one, catalogue)),
    services: links,
    targetGroups: pick(catalogue.targetGroups, data.targetGroups),
    needs: pick(catalogue.needs, data.needs),
    monitoring: [],
    comments: [],
  };
}

const byNumber = (a: { data: { number: string } }, b: { data: { number: string } }) =>
  compareNumbers(a.data.number, b.data.number);

/** Joins chapters, objectives and measures with one another, with their areas and with the catalogue. */
export function joinTexts(entries: TextEntries, areas: ReadonlyMap<string, Area>, catalogue: Catalogue): Texts {
  const areaOf = (id: string | undefined) => (id === undefined ? undefined : areas.get(id));
  const rank = ({ part, order = 9999, name }: PlanEntryOf<'plan-chapters'>['data']) =>
    [part, String(order).padStart(4, '0'), name].join(' ');
  const chapters = [...entries.chapters]
    .sort((a, b) => (rank(a.data) < rank(b.data) ? -1 : 1))
    .map(({ id, data, body }): Chapter => ({ ...data, id, body, area: areaOf(data.area), comments: [] }));
  const objectives = new Map(
    [...entries.objectives]
      .sort(byNumber)
      .map(({ id, data }): [string, Objective] => [
        id,
        { ...data, id, area: areaOf(data.area), measures: [], comments: [] },
      ]),
  );
  const measures = new Map<string, Measure>();
  for (const entry of [...entries.measures].sort(byNumber)) {
    const objective = known(objectives, entry.data.objective);
    const measure = measureOf(entry, objective, catalogue);
    measures.set(entry.id, measure);
    objective.measures.push(measure);
  }
  return { chapters, objectives, measures };
}
