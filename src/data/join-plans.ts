import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Area, Group, Meeting, Plan } from '~/domain/plan/plan.ts';
import { joinComments } from './join-plan/comments.ts';
import { joinIdeas, joinImplementation, joinKept, joinMatrices, joinMonitoring, joinSwot } from './join-plan/around.ts';
import type { PlanEntries } from './join-plan/entries.ts';
import { entriesBy, pick } from './join-plan/entries.ts';
import { joinGroups } from './join-plan/groups.ts';
import { joinTexts } from './join-plan/texts.ts';
import { joinVersions } from './join-plan/versions.ts';
import type { Entry } from './load.ts';

function joinAreas(
  of: PlanEntries,
  groups: ReadonlyMap<string, Group>,
  { targetGroups }: Catalogue,
): Map<string, Area> {
  const sorted = of('plan-areas').sort((a, b) => a.data.number - b.data.number);
  return new Map(
    sorted.map(({ id, data }): [string, Area] => [
      id,
      {
        ...data,
        id,
        targetGroups: pick(targetGroups, data.targetGroups),
        group: data.group === undefined ? undefined : groups.get(data.group),
        swot: undefined,
        objectives: [],
        chapters: [],
      },
    ]),
  );
}

function joinPlan(id: string, entries: readonly Entry[], catalogue: Catalogue): Plan {
  const of = entriesBy(entries);
  const [plan] = of('plans');
  if (!plan) throw new Error(`The plan "${id}" is not there: only checked content can be joined.`);
  const { data } = plan;
  const groups = joinGroups(of, catalogue);
  const areas = joinAreas(of, groups, catalogue);
  const texts = joinTexts(
    {
      chapters: of('plan-chapters'),
      objectives: of('plan-objectives'),
      measures: of('plan-measures'),
    },
    areas,
    catalogue,
  );
  for (const objective of texts.objectives.values()) objective.area?.objectives.push(objective);
  for (const chapter of texts.chapters) chapter.area?.chapters.push(chapter);
  joinSwot(of('plan-areas'), areas, texts.measures);
  const years = joinMonitoring(of('plan-monitoring'), texts.measures);
  const versions = joinVersions(of, areas, catalogue);
  const { consultation } = data;
  return {
    ...data,
    id,
    territory: pick(catalogue.municipalities, data.territory),
    previous: undefined,
    next: undefined,
    matrixNeeds: pick(catalogue.needs, data.matrixNeeds),
    kept: joinKept(data.kept, areas, catalogue),
    consultation: consultation && {
      ...consultation,
      version: consultation.version === undefined ? undefined : versions.get(consultation.version),
    },
    chapters: texts.chapters,
    areas: [...areas.values()],
    objectives: [...texts.objectives.values()],
    measures: texts.measures,
    matrices: joinMatrices(of('plan-matrices'), texts.measures, catalogue),
    comments: joinComments(of('plan-comments'), { ...texts, areas, groups }),
    questionnaire: of('plan-questionnaires')[0]?.data,
    years,
    implementation: joinImplementation(of('plan-implementation'), texts.measures, catalogue),
    ideas: joinIdeas(of('plan-ideas'), areas, texts.measures, catalogue),
    groups: [...groups.values()],
    meetings: of('plan-meetings')
      .map(({ id: name, data: meeting, body }): Meeting => ({
        ...meeting,
        id: name,
        body,
        groups: pick(groups, meeting.groups),
      }))
      .sort((a, b) => (a.on < b.on ? -1 : 1)),
    evaluations: of('plan-evaluations')
      .map(({ id: name, data: evaluation, body }) => ({ ...evaluation, id: name, body }))
      .sort((a, b) => (a.on < b.on ? 1 : -1)),
    versions: [...versions.values()],
  };
}

const isOfPlan = ({ collection }: Entry) => collection === 'plans' || collection.startsWith('plan-');

/** Joins checked entries into plans: those that are being made or kept first, the latest period first. */
export function joinPlans(entries: readonly Entry[], catalogue: Catalogue): Map<string, Plan> {
  const folders = Map.groupBy(entries.filter(isOfPlan), ({ id }) => id.split('/', 1)[0] ?? '');
  const joined = [...folders].map(([id, own]) => joinPlan(id, own, catalogue));
  const plans = new Map(
    joined
      .sort((a, b) => Number(a.status === 'closed') - Number(b.status === 'closed') || b.from - a.from)
      .map((plan) => [plan.id, plan]),
  );
  for (const { id, data, collection } of entries) {
    const [plan, previous] = [plans.get(id), plans.get(String(data['previous']))];
    if (collection !== 'plans' || !plan || !previous) continue;
    Object.assign(plan, { previous });
    Object.assign(previous, { next: plan });
  }
  return plans;
}
