import { serviceView } from '~/components/catalogue/service-view.ts';
import { measuresOfService } from '~/components/plan/measures-of.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import { offersQuickExit } from '~/domain/catalogue/quick-exit.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { trail } from './sheet.ts';

/** The page of a service, `/sluzby/<id>/`. */
export function serviceSheet(site: Site, service: Service): Sheet {
  const [group] = service.targetGroups;
  const above = group && site.say(group, 'name');
  const crumbs = above ? [{ href: site.path('targetGroup', group.id), label: above.value, lang: above.lang }] : [];
  return {
    title: site.say(service, 'name').value,
    description: site.say(service, 'summary').value,
    alternate: (locale) => pathTo(locale, 'service', service.id),
    quickExit: offersQuickExit(service),
    noindex: service.status === 'ended',
    hasPlates: false,
    main: html`${trail(site, ...crumbs)}${serviceView(site, service)}${measuresOfService(site, service)}`,
  };
}

/** Every service's page. */
export function* serviceAddresses(site: Site): Generator<Address> {
  for (const service of site.catalogue.services.values()) {
    yield { path: site.path('service', service.id), make: () => serviceSheet(site, service) };
  }
}
