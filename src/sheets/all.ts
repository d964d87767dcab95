import type { Site } from '~/components/site/site.ts';
import { crisisAddress } from './crisis.ts';
import { iconWayAddresses } from './icon-way.ts';
import { allServicesAddresses, listAddresses } from './lists.ts';
import { offlineAddress } from './offline.ts';
import { planAddresses } from './plan.ts';
import { providerAddresses } from './provider.ts';
import { serviceAddresses } from './service.ts';
import type { Address } from './sheet.ts';
import { textAddresses } from './text.ts';

/** Every sheet of a town in one language; each is made only when it is asked for. */
export function* allAddresses(site: Site): Generator<Address> {
  yield* crisisAddress(site);
  yield* offlineAddress(site);
  yield* textAddresses(site);
  yield* listAddresses(site);
  yield* iconWayAddresses(site);
  yield* serviceAddresses(site);
  yield* allServicesAddresses(site);
  yield* providerAddresses(site);
  yield* planAddresses(site);
}
