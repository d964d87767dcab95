import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import type { Kept } from '~/domain/plan/outputs.ts';
import type { Area, Idea, MatrixNotes, Measure, Swot, SwotPoint, YearPlan } from '~/domain/plan/plan.ts';
import type { PlanEntryOf } from './entries.ts';
import { known, pick } from './entries.ts';
import { partyOf } from './texts.ts';

type Measures = ReadonlyMap<string, Measure>;

/** Gives areas their SWOT analyses, each point with the measures that answer it. */
export function joinSwot(
  entries: readonly PlanEntryOf<'plan-areas'>[],
  areas: ReadonlyMap<string, Area>,
  measures: Measures,
): void {
  for (const { id, data } of entries) {
    if (!data.swot) continue;
    const { on, note, strengths, weaknesses, opportunities, threats } = data.swot;
    const points = (side: typeof strengths): SwotPoint[] =>
      side.map((point) => ({ text: point.text, measures: pick(measures, point.measures) }));
    const swot: Swot = {
      on,
      note,
      strengths: points(strengths),
      weaknesses: points(weaknesses),
      opportunities: points(opportunities),
      threats: points(threats),
    };
    Object.assign(known(areas, id), { swot });
  }
}

/** Gives measures the reports on them, and says for which years there are any, the last first. */
export function joinMonitoring(entries: readonly PlanEntryOf<'plan-monitoring'>[], measures: Measures): number[] {
  const reports = entries
    .map(({ id, between, data }) => ({ ...data, year: Number(between), measure: known(measures, id) }))
    .sort((a, b) => a.year - b.year);
  for (const report of reports) report.measure.monitoring.push(report);
  return [...new Set(reports.map(({ year }) => year))].reverse();
}

/** What is known of matrices beyond the catalogue, by target group. */
export function joinMatrices(
  entries: readonly PlanEntryOf<'plan-matrices'>[],
  measures: Measures,
  { targetGroups, needs, serviceTypes }: Catalogue,
): Map<string, MatrixNotes> {
  const place = (cell: { need: string; serviceType: string }) => ({
    serviceType: known(serviceTypes, cell.serviceType),
    need: known(needs, cell.need),
  });
  return new Map(
    entries.map(({ id, data }): [string, MatrixNotes] => [
      id,
      {
        group: known(targetGroups, id),
        note: data.note,
        needs: pick(needs, data.needs),
        serviceTypes: pick(serviceTypes, data.serviceTypes),
        cells: data.cells.map((cell) => ({
          ...place(cell),
          state: cell.state,
          note: cell.note,
          measures: pick(measures, cell.measures),
        })),
        kept: data.kept && {
          on: data.kept.on,
          cells: data.kept.cells.map((cell) => ({ ...place(cell), providers: cell.providers })),
        },
      },
    ]),
  );
}

/** What a closed plan keeps of the catalogue of its last day. */
export function joinKept(
  kept: PlanEntryOf<'plans'>['data']['kept'],
  areas: ReadonlyMap<string, Area>,
  { serviceTypes, municipalities }: Catalogue,
): Kept | undefined {
  if (!kept) return undefined;
  const types = (all: typeof kept.types) =>
    all.map(({ serviceType, services }) => ({ serviceType: known(serviceTypes, serviceType), services }));
  return {
    ...kept,
    types: types(kept.types),
    areas: kept.areas.map((one) => ({ ...one, area: known(areas, one.area), types: types(one.types) })),
    territory: kept.territory.map(({ municipality, population }) => ({
      municipality: known(municipalities, municipality),
      population,
    })),
  };
}

/** Implementation plans by year, the last first. */
export function joinImplementation(
  entries: readonly PlanEntryOf<'plan-implementation'>[],
  measures: Measures,
  catalogue: Catalogue,
): YearPlan[] {
  return entries
    .map(({ id, data }) => ({
      ...data,
      year: Number(id),
      items: data.items.map((item) => ({
        ...item,
        measure: known(measures, item.measure),
        responsible: item.responsible && partyOf(item.responsible, catalogue),
      })),
    }))
    .sort((a, b) => b.year - a.year);
}

const PRIORITIES = ['high', 'medium', 'low'];

/** The tank of project ideas, what matters most first. */
export function joinIdeas(
  entries: readonly PlanEntryOf<'plan-ideas'>[],
  areas: ReadonlyMap<string, Area>,
  measures: Measures,
  catalogue: Catalogue,
): Idea[] {
  const rank = ({ priority = '' }: { priority?: string | undefined }) => (PRIORITIES.indexOf(priority) + 4) % 4;
  return entries
    .map(({ id, data }) => ({
      ...data,
      id,
      submitters: data.submitters.map((one) => partyOf(one, catalogue)),
      areas: pick(areas, data.areas),
      measures: pick(measures, data.measures),
    }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'cs'));
}
