import type { Site } from '~/components/site/site.ts';
import { voiceOf } from '~/components/take/voice.ts';
import type { Provider, Service } from '~/domain/catalogue/catalogue.ts';
import { contactOfProvider, contactOfService } from '~/domain/catalogue/contact.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import { serviceFile } from '~/domain/catalogue/service-file.ts';
import { toCsv } from '~/exports/csv.ts';
import { serviceTable } from '~/exports/service-table.ts';
import { toVcard } from '~/exports/vcard.ts';
import { planTakeAways } from './plan-take-away.ts';

/** A file that is no page, below the root of the site; made only when it is asked for. */
export interface TakeAway {
  readonly path: string;
  readonly make: () => string;
}

/** Address of a page in full, where the site has an address. */
export const absolute = (path: string, origin: string | undefined) =>
  origin === undefined ? undefined : new URL(path, origin).href;

/** Address of a file that belongs to a page: `/sluzby/x/` → `/sluzby/x.vcf`. */
export const besides = (page: string, ending: string) => page.replace(/\/$/, `.${ending}`);

function serviceContact(site: Site, service: Service, page: string | undefined): string {
  const [type] = service.serviceTypes;
  const role = type && (site.say(type, 'plainName').value ?? site.say(type, 'name').value);
  const fresh = { today: site.today, months: site.settings.staleAfterMonths };
  return toVcard(contactOfService(service, voiceOf(site), fresh, { page, role }));
}

function providerContact(site: Site, provider: Provider, page: string | undefined): string {
  const words = { name: site.say(provider, 'name').value, summary: site.say(provider, 'summary').value };
  return toVcard(contactOfProvider(provider, words, voiceOf(site), { page }));
}

/** What belongs to each service: its data and its contact; a calendar is made on the device, for few have dates. */
function* serviceFiles(site: Site, service: Service, origin: string | undefined): Generator<TakeAway> {
  const page = site.path('service', service.id);
  const url = absolute(page, origin);
  yield { path: besides(page, 'json'), make: () => JSON.stringify(serviceFile(service, site.settings)) };
  yield { path: besides(page, 'vcf'), make: () => serviceContact(site, service, url) };
}

/** Files to take away, in the language at the root of the site: for address books, spreadsheets and programs. */
export function* takeAways(site: Site, origin: string | undefined): Generator<TakeAway> {
  const { catalogue, settings } = site;
  const listed = () => [...catalogue.services.values()].filter(isListed);
  for (const service of catalogue.services.values()) yield* serviceFiles(site, service, origin);
  yield* planTakeAways(site);
  for (const provider of catalogue.providers.values()) {
    const page = site.path('provider', provider.id);
    yield { path: besides(page, 'vcf'), make: () => providerContact(site, provider, absolute(page, origin)) };
  }
  yield {
    path: '/data/sluzby.csv',
    make: () => toCsv(serviceTable(listed(), (id) => absolute(site.path('service', id), origin))),
  };
  yield {
    path: '/data/sluzby.json',
    make: () => JSON.stringify({ services: listed().map((service) => serviceFile(service, settings)) }),
  };
}
