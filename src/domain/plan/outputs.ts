import type { Catalogue, Municipality, Need, Service, ServiceType } from '../catalogue/catalogue.ts';
import type { Area, Plan } from './plan.ts';

/** How many services there are, by how many providers, and how many of each kind. */
interface Counted {
  readonly services: number;
  readonly providers: number;
  readonly types: readonly { readonly serviceType: ServiceType; readonly services: number }[];
}

/** What the catalogue had when a plan was closed; from then on this is shown. */
export interface Kept extends Counted {
  readonly on: string;
  readonly areas: readonly (Counted & { readonly area: Area })[];
  readonly territory: readonly { readonly municipality: Municipality; readonly population: number }[];
}

/** Who offered what to a target group when a plan was closed. */
export interface KeptMatrix {
  readonly on: string;
  readonly cells: readonly {
    readonly serviceType: ServiceType;
    readonly need: Need;
    readonly providers: readonly string[];
  }[];
}

/** What there is of services now, or was on the day when a plan was closed. */
export interface Outputs extends Counted {
  readonly keptOn: string | undefined;
}

function count(services: ReadonlySet<Service>, { serviceTypes }: Pick<Catalogue, 'serviceTypes'>): Outputs {
  const types = [...serviceTypes.values()].map((serviceType) => ({
    serviceType,
    services: serviceType.services.filter((service) => services.has(service)).length,
  }));
  return {
    services: services.size,
    providers: new Set([...services].map(({ provider }) => provider)).size,
    types: types.filter((type) => type.services > 0),
    keptOn: undefined,
  };
}

/** What the catalogue has, or had when the plan was closed. */
export function outputsOf({ kept }: Pick<Plan, 'kept'>, catalogue: Catalogue): Outputs {
  const services = [...catalogue.services.values()].filter(({ status }) => status !== 'ended');
  return kept ? { ...kept, keptOn: kept.on } : count(new Set(services), catalogue);
}

/** The same of what serves the target groups of an area. */
export function areaOutputsOf(area: Area, { kept }: Pick<Plan, 'kept'>, catalogue: Catalogue): Outputs {
  const own = kept?.areas.find((one) => one.area === area);
  return kept && own
    ? { ...own, keptOn: kept.on }
    : count(new Set(area.targetGroups.flatMap(({ services }) => services)), catalogue);
}

/** How many people live in a place of the plan, or did when it was closed. */
export const populationOf = (place: Municipality, { kept }: Pick<Plan, 'kept'>): number | undefined =>
  kept ? kept.territory.find(({ municipality }) => municipality === place)?.population : place.population;
