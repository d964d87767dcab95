import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Matrix } from './matrix.ts';
import { groupsOf, matrixOf } from './matrix.ts';
import type { Outputs } from './outputs.ts';
import { areaOutputsOf, outputsOf } from './outputs.ts';
import type { Plan } from './plan.ts';

const countsOf = ({ services, providers, types }: Outputs) => ({
  services,
  providers,
  types: types.map((type) => ({ serviceType: type.serviceType.id, services: type.services })),
});

/** What a plan shows of the catalogue besides its matrices, as its file keeps it from a day on. */
export const keptOfPlan = (plan: Plan, catalogue: Catalogue, on: string) => ({
  on,
  ...countsOf(outputsOf(plan, catalogue)),
  areas: plan.areas.map((area) => ({ area: area.id, ...countsOf(areaOutputsOf(area, plan, catalogue)) })),
  territory: plan.territory.flatMap(({ id, population }) =>
    population === undefined ? [] : [{ municipality: id, population }],
  ),
});

/** What a matrix shows of the catalogue, as its file keeps it from a day on. */
export const keptOfMatrix = ({ rows }: Matrix, on: string) => ({
  on,
  cells: rows.flatMap(({ serviceType, cells }) =>
    cells.flatMap(({ need, offers }) =>
      offers.length === 0
        ? []
        : [{ serviceType: serviceType.id, need: need.id, providers: offers.map(({ name }) => name) }],
    ),
  ),
});

/** Matrices of a plan of which nothing is kept yet. */
export const unkeptMatrices = (plan: Plan, catalogue: Catalogue): Matrix[] =>
  groupsOf(plan)
    .filter(({ id }) => !plan.matrices.get(id)?.kept)
    .map((group) => matrixOf(group, plan, catalogue));
