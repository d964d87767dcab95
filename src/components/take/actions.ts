import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Provider, Service } from '~/domain/catalogue/catalogue.ts';
import { hasSheets } from '~/domain/catalogue/paper.ts';
import { speaks } from '~/domain/catalogue/translated.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo } from '~/i18n/routes.ts';

/** Address of a file that belongs to an entry: in the language of the page, where the entry speaks it. */
const fileOf = (site: Site, route: Route, entry: Service | Provider, ending: string) =>
  pathTo(speaks(entry, site.locale, site.settings.language) ? site.locale : DEFAULT_LOCALE, route, entry.id).replace(
    /\/$/,
    `.${ending}`,
  );

/** A button that `islands/take` shows where there is JavaScript. */
const button = (act: string, content: Content) =>
  html`<button class="button" data-act="${act}" aria-expanded="false" hidden>${content}</button>`;

/** Address of the code that a page without JavaScript prints. */
export const codeAddress = (site: Site, id: string): string => site.path('service', id).replace(/\/$/, '.svg');

const contactLink = (site: Site, route: Route, entry: Service | Provider) =>
  html`<a class="button" href="${fileOf(site, route, entry, 'vcf')}" download>${site.t('take.contact')}</a>`;

/** What a visitor can take away of a service: without JavaScript its contact and its sheet, with it all the rest. */
export function serviceActions(site: Site, service: Service): Html {
  const { t, icon } = site;
  const { id } = service;
  return html`<take-away data-id="${id}"><button class="button" data-save="${id}" hidden>${icon('bookmark')}<span>${t('take.save')}</span><span>${t('take.saved')}</span></button>${button('print', t('take.print'))}${button('send', t('take.send'))}${contactLink(site, 'service', service)}${
    hasSheets(site.catalogue) &&
    html`<a class="button" href="${fileOf(site, 'service', service, 'pdf')}">${t('take.pdf')}</a>`
  }</take-away>${hasSheets(site.catalogue) && html`<noscript><img class="page-code" src="${codeAddress(site, id)}" alt="" /></noscript>`}`;
}

/** What a visitor can take away of a list: a print, or all of it in a message. */
export const listActions = ({ t }: Site): Html =>
  html`<take-away class="no-links">${button('print', t('take.print'))}${button('send', t('take.send'))}</take-away>`;

/** What a visitor can take away of a provider: its contact, and a print of its services. */
export const providerActions = (site: Site, provider: Provider): Html =>
  html`<take-away>${button('print', site.t('take.print'))}${contactLink(site, 'provider', provider)}</take-away>`;
