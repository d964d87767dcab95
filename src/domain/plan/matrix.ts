import type { Catalogue, Need, Provider, Service, ServiceType, TargetGroup } from '../catalogue/catalogue.ts';
import type { Declared, MatrixNotes, Plan } from './plan.ts';

/** A provider in a cell, with its services there; of a closed plan only its name is known. */
export interface Offer {
  readonly name: string;
  readonly provider: Provider | undefined;
  readonly services: readonly Service[];
}

/** What there is for one need by one kind of service. */
export interface Cell {
  readonly need: Need;
  readonly offers: readonly Offer[];
  readonly declared: Declared | undefined;
}

/** Needs × kinds of service of one target group. */
export interface Matrix {
  readonly group: TargetGroup;
  readonly needs: readonly Need[];
  readonly rows: readonly { readonly serviceType: ServiceType; readonly cells: readonly Cell[] }[];
  readonly note: string | undefined;
  /** The day whose catalogue it shows, of a closed plan. */
  readonly keptOn: string | undefined;
}

const keyOf = (type: { readonly id: string }, need: { readonly id: string }) => `${type.id} ${need.id}`;

/** What a catalogue offers to a group, by kind of service and need, each provider once in a cell. */
function offersIn(group: TargetGroup): Map<string, Offer[]> {
  const cells = new Map<string, Map<Provider, Service[]>>();
  for (const service of group.services) {
    for (const type of service.serviceTypes)
      for (const need of service.needs) {
        const cell = cells.get(keyOf(type, need)) ?? new Map<Provider, Service[]>();
        cells.set(keyOf(type, need), cell);
        cell.set(service.provider, [...(cell.get(service.provider) ?? []), service]);
      }
  }
  const offers = ([provider, services]: [Provider, Service[]]): Offer => ({ name: provider.name, provider, services });
  return new Map([...cells].map(([key, cell]) => [key, [...cell].map(offers)]));
}

function keptOffers(notes: MatrixNotes | undefined): Map<string, Offer[]> | undefined {
  const named = (name: string): Offer => ({ name, provider: undefined, services: [] });
  return (
    notes?.kept &&
    new Map(notes.kept.cells.map((cell) => [keyOf(cell.serviceType, cell.need), cell.providers.map(named)]))
  );
}

/**
 * The matrix of a group: what the catalogue offers, beside what an editor declared. Columns are the plan's needs, or those
 * of the matrix, or all that say something; rows are the kinds of service that say something, and those asked for.
 */
export function matrixOf(
  group: TargetGroup,
  { matrices, matrixNeeds }: Pick<Plan, 'matrices' | 'matrixNeeds'>,
  { needs, serviceTypes }: Pick<Catalogue, 'needs' | 'serviceTypes'>,
): Matrix {
  const notes = matrices.get(group.id);
  const offers = keptOffers(notes) ?? offersIn(group);
  const declared = new Map(notes?.cells.map((cell) => [keyOf(cell.serviceType, cell.need), cell]));
  const says = (type: ServiceType, need: Need) => offers.has(keyOf(type, need)) || declared.has(keyOf(type, need));
  const chosen = [notes?.needs ?? [], matrixNeeds].find(({ length }) => length > 0);
  const types = [...serviceTypes.values()];
  const columns = chosen ?? [...needs.values()].filter((need) => types.some((type) => says(type, need)));
  const rows = types.filter(
    (type) => notes?.serviceTypes.includes(type) === true || columns.some((need) => says(type, need)),
  );
  return {
    group,
    needs: columns,
    rows: rows.map((serviceType) => ({
      serviceType,
      cells: columns.map((need) => ({
        need,
        offers: offers.get(keyOf(serviceType, need)) ?? [],
        declared: declared.get(keyOf(serviceType, need)),
      })),
    })),
    note: notes?.note,
    keptOn: notes?.kept?.on,
  };
}

/** Target groups of a plan: of its areas in their order, and those that have a matrix of their own. */
export function groupsOf({ areas, matrices }: Pick<Plan, 'areas' | 'matrices'>): TargetGroup[] {
  const own = [...matrices.values()].map(({ group }) => group);
  return [...new Set([...areas.flatMap(({ targetGroups }) => targetGroups), ...own])];
}

/** A declared cell that the catalogue speaks against. */
export interface Contradiction {
  readonly code: 'gapFilled' | 'offerGone' | 'needlessOffer';
  readonly group: TargetGroup;
  readonly cell: Declared;
  /** Position among the declared cells. */
  readonly index: number;
  readonly offers: readonly Offer[];
}

const SPEAKS_AGAINST = {
  missing: (offers: number) => (offers > 0 ? 'gapFilled' : undefined),
  'not-needed': (offers: number) => (offers > 0 ? 'needlessOffer' : undefined),
  offered: (offers: number) => (offers === 0 ? 'offerGone' : undefined),
  insufficient: (offers: number) => (offers === 0 ? 'offerGone' : undefined),
} as const;

/** What is declared of a group's matrix and is not so in the catalogue; of a closed plan nothing is. */
export function contradictionsIn({ group, cells, kept }: MatrixNotes): Contradiction[] {
  if (kept) return [];
  const offered = offersIn(group);
  return cells.flatMap((cell, index) => {
    const offers = offered.get(keyOf(cell.serviceType, cell.need)) ?? [];
    const code = SPEAKS_AGAINST[cell.state](offers.length);
    return code === undefined ? [] : [{ code, group, cell, index, offers }];
  });
}
