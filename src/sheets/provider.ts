import { providerView } from '~/components/catalogue/provider-view.ts';
import type { Site } from '~/components/site/site.ts';
import { html, lang } from '~/components/ui/html.ts';
import type { Provider } from '~/domain/catalogue/catalogue.ts';
import { offersQuickExit } from '~/domain/catalogue/quick-exit.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { trail } from './sheet.ts';

/** The page of a provider, `/poskytovatele/<id>/`. */
export function providerSheet(site: Site, provider: Provider): Sheet {
  const above = { href: site.path('provider'), label: site.t('list.providers'), lang: undefined };
  return {
    title: site.say(provider, 'name').value,
    description: site.say(provider, 'summary').value,
    alternate: (locale) => pathTo(locale, 'provider', provider.id),
    quickExit: provider.services.some(offersQuickExit),
    main: html`${trail(site, above)}${providerView(site, provider)}`,
  };
}

function indexSheet(site: Site): Sheet {
  const { t } = site;
  const providers = [...site.catalogue.providers.values()];
  const rows = providers.map((provider) => {
    const name = site.say(provider, 'name');
    const count = t('list.count', { count: provider.services.length });
    return html`<li>
      <a href="${site.path('provider', provider.id)}"${lang(name)}>${name.value}</a><small>${count}</small>
    </li>`;
  });
  const title = t('list.providers');
  return {
    title,
    alternate: (locale) => pathTo(locale, 'provider'),
    main: html`${trail(site)}
      <h1>${title}</h1>
      <p class="count">${t('list.providerCount', { count: providers.length })}</p>
      <ul class="rows" role="list">
        ${rows}
      </ul>`,
  };
}

/** Every provider's page and the list of them. */
export function* providerAddresses(site: Site): Generator<Address> {
  yield { path: site.path('provider'), make: () => indexSheet(site) };
  for (const provider of site.catalogue.providers.values()) {
    yield { path: site.path('provider', provider.id), make: () => providerSheet(site, provider) };
  }
}
