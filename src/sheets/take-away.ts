import type { Site } from '~/components/site/site.ts';
import { fileLocale } from '~/components/take/actions.ts';
import { besides, pathToListPart } from '~/components/take/addresses.ts';
import { voiceOf } from '~/components/take/voice.ts';
import type { Provider, Service } from '~/domain/catalogue/catalogue.ts';
import { contactOfProvider, contactOfService } from '~/domain/catalogue/contact.ts';
import { listPart, partOf, partsFor } from '~/domain/catalogue/list-part.ts';
import { hasSheets } from '~/domain/catalogue/paper.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import { serviceFile } from '~/domain/catalogue/service-file.ts';
import { toCsv } from '~/exports/csv.ts';
import { serviceTable } from '~/exports/service-table.ts';
import { toVcard } from '~/exports/vcard.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { codeOf } from './code.ts';
import { planTakeAways } from './plan-take-away.ts';

/** A file that is no page, below the root of the site; made only when it is asked for. */
export interface TakeAway {
  readonly path: string;
  readonly make: () => string;
}

/** Address of a page in full, where the site has an address. */
export const absolute = (path: string, origin: string | undefined) =>
  origin === undefined ? undefined : new URL(path, origin).href;

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

/** Contacts of services and providers, and the codes that pages print; a calendar is made on the device, for few have dates. */
function* contacts(site: Site, origin: string | undefined): Generator<TakeAway> {
  for (const service of site.catalogue.services.values()) {
    const page = site.path('service', service.id);
    if (hasSheets(site.catalogue)) {
      yield { path: besides(page, 'svg'), make: () => codeOf(site, service, absolute(page, origin)).svg };
    }
    if (fileLocale(site, service) !== site.locale) continue;
    yield { path: besides(page, 'vcf'), make: () => serviceContact(site, service, absolute(page, origin)) };
  }
  for (const provider of site.catalogue.providers.values()) {
    const page = site.path('provider', provider.id);
    if (fileLocale(site, provider) !== site.locale) continue;
    yield { path: besides(page, 'vcf'), make: () => providerContact(site, provider, absolute(page, origin)) };
  }
}

/** What lists that people keep are filled with: files of many services, so that no request says which of them. */
function* listPartFiles({ catalogue, settings }: Site): Generator<TakeAway> {
  const services = [...catalogue.services.values()];
  const parts = partsFor(services.length);
  for (let part = 0; part < parts; part++) {
    const own = services.filter(({ id }) => partOf(id, parts) === part);
    yield {
      path: pathToListPart(part, parts),
      make: () => JSON.stringify(listPart(own.map((service) => serviceFile(service, settings)))),
    };
  }
}

/** Files to take away, for address books, spreadsheets and programs; data are in one language, that at the root. */
export function* takeAways(site: Site, origin: string | undefined): Generator<TakeAway> {
  const { catalogue, settings, locale } = site;
  yield* contacts(site, origin);
  if (locale !== DEFAULT_LOCALE) return;
  const listed = () => [...catalogue.services.values()].filter(isListed);
  for (const service of catalogue.services.values()) {
    const path = besides(site.path('service', service.id), 'json');
    yield { path, make: () => JSON.stringify(serviceFile(service, settings)) };
  }
  yield* listPartFiles(site);
  yield* planTakeAways(site, origin);
  yield {
    path: '/data/sluzby.csv',
    make: () => toCsv(serviceTable(listed(), (id) => absolute(site.path('service', id), origin))),
  };
  yield {
    path: '/data/sluzby.json',
    make: () => JSON.stringify({ services: listed().map((service) => serviceFile(service, settings)) }),
  };
}
