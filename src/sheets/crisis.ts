import { crisisLineList } from '~/components/catalogue/crisis-line-card.ts';
import { serviceList } from '~/components/catalogue/service-card.ts';
import { termHeading } from '~/components/catalogue/term-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { trail } from './sheet.ts';

function crisisSheet(site: Site): Sheet {
  const { t, icon, catalogue } = site;
  const kinds = [...catalogue.serviceTypes.values()].filter(({ area }) => area === 'crisis');
  const local = [...new Set(kinds.flatMap(({ services }) => services))];
  const heading = termHeading('crisis', { value: t('crisis.title'), lang: undefined }, icon('call'));
  return {
    title: t('crisis.title'),
    description: t('crisis.description'),
    alternate: (locale) => pathTo(locale, 'crisis'),
    quickExit: true,
    main: html`${trail(site)}${heading}
      <p class="lead">${t('crisis.lead')}</p>
      <h2 class="hidden">${t('crisis.all')}</h2>
      ${crisisLineList(site, catalogue.crisisLines.values())}${
        local.length > 0 &&
        html`<section>
          <h2>${t('crisis.local')}</h2>
          ${serviceList(site, local)}
        </section>`
      }`,
  };
}

/** Numbers to call now, `/krize/`. */
export function* crisisAddress(site: Site): Generator<Address> {
  yield { path: site.path('crisis'), make: () => crisisSheet(site) };
}
