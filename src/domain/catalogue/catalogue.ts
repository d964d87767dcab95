import type { CrisisLineEntry } from '~/schema/collections/crisis-lines.ts';
import type { LifeSituationEntry } from '~/schema/collections/life-situations.ts';
import type { MunicipalityEntry } from '~/schema/collections/municipalities.ts';
import type { NeedEntry } from '~/schema/collections/needs.ts';
import type { PageEntry } from '~/schema/collections/pages.ts';
import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { ServiceTypeEntry } from '~/schema/collections/service-types.ts';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { SettingsEntry } from '~/schema/collections/settings.ts';
import type { SynonymsEntry } from '~/schema/collections/synonyms.ts';
import type { TargetGroupEntry } from '~/schema/collections/target-groups.ts';

/** The slug by which an entry is known in addresses and references. */
interface Identified {
  readonly id: string;
}

/** A term with the services that a list under it shows. */
interface Listing extends Identified {
  readonly services: Service[];
}

export interface TargetGroup extends TargetGroupEntry, Listing {}
export interface Need extends NeedEntry, Listing {}
export interface ServiceType extends ServiceTypeEntry, Listing {}

export interface Municipality extends Omit<MunicipalityEntry, 'partOf'>, Listing {
  readonly partOf: Municipality | undefined;
}

export interface CrisisLine extends Omit<CrisisLineEntry, 'targetGroups'>, Identified {
  readonly targetGroups: TargetGroup[];
}

export interface LifeSituation extends Omit<LifeSituationEntry, 'targetGroups' | 'needs' | 'crisisLines'>, Listing {
  readonly body: string;
  readonly targetGroups: TargetGroup[];
  readonly needs: Need[];
  readonly crisisLines: CrisisLine[];
}

export interface Provider extends ProviderEntry, Listing {}

export interface Page extends PageEntry, Identified {
  readonly body: string;
}

/** A service with everything it refers to; a secret location has lost its address on the way here. */
export interface Service
  extends
    Omit<ServiceEntry, 'provider' | 'serviceTypes' | 'targetGroups' | 'needs' | 'lifeSituations' | 'area'>,
    Identified {
  readonly provider: Provider;
  readonly serviceTypes: ServiceType[];
  readonly targetGroups: TargetGroup[];
  readonly needs: Need[];
  readonly lifeSituations: LifeSituation[];
  readonly area: Municipality[];
}

/** Any term that services are sorted under. */
export type Term = TargetGroup | Need | ServiceType | LifeSituation | Municipality;

/** The whole catalogue of a town, every reference resolved, each list in the order in which it is shown. */
export interface Catalogue {
  readonly settings: SettingsEntry;
  /** The town's own words for the search, where it has any. */
  readonly synonyms: SynonymsEntry | undefined;
  readonly services: Map<string, Service>;
  readonly providers: Map<string, Provider>;
  readonly targetGroups: Map<string, TargetGroup>;
  readonly needs: Map<string, Need>;
  readonly lifeSituations: Map<string, LifeSituation>;
  readonly serviceTypes: Map<string, ServiceType>;
  readonly municipalities: Map<string, Municipality>;
  readonly crisisLines: Map<string, CrisisLine>;
  readonly pages: Map<string, Page>;
}

export type Location = Service['locations'][number];
export type Phone = Service['phones'][number];
export type Schedule = NonNullable<Service['schedule']>;
