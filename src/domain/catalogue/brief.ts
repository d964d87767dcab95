import type { Municipality, Service } from './catalogue.ts';
import type { FacetRecord } from './facets.ts';
import { facetRecord } from './facets.ts';
import { dialable } from './phone.ts';
import { townsOf } from './place.ts';

/** What a list shows of a service beside its name, its sentence and its provider. */
export interface Brief {
  /** As people read it, and the target of its link. */
  readonly phone?: readonly [text: string, href: string];
  readonly towns: readonly string[];
  /** Set where the service does not run as usual. */
  readonly status?: Service['status'];
}

/** A service as it travels to a browser: what a list shows and what it can be narrowed by. */
export type ServiceRecord = Brief & FacetRecord;

/** A service as it travels; `places` are all that the town knows, `country` is the town's. */
export function recordOf(service: Service, places: Iterable<Municipality>, country: string): ServiceRecord {
  const [first] = service.phones;
  const phone = first && dialable(first.number, country);
  return {
    ...facetRecord(service, places),
    towns: townsOf(service),
    ...(phone && { phone: [phone.text, phone.href] as const }),
    ...(service.status !== 'active' && { status: service.status }),
  };
}
