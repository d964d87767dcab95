import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Provider, Service } from '~/domain/catalogue/catalogue.ts';
import { hasSheets } from '~/domain/catalogue/paper.ts';
import { speaks } from '~/domain/catalogue/translated.ts';
import type { Locale } from '~/i18n/locales.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo } from '~/i18n/routes.ts';
import { besides } from './addresses.ts';

/** The language of an entry's files: that of the page, where the entry speaks it. */
export const fileLocale = ({ locale, settings }: Site, entry: Service | Provider): Locale =>
  speaks(entry, locale, settings.language) ? locale : DEFAULT_LOCALE;

const fileOf = (site: Site, route: Route, entry: Service | Provider, ending: string) =>
  besides(pathTo(fileLocale(site, entry), route, entry.id), ending);

/** A button that `islands/take` shows where there is JavaScript. */
const button = (act: string, content: Content) =>
  html`<button class="button" data-act="${act}" aria-expanded="false" hidden>${content}</button>`;

const contactLink = (site: Site, route: Route, entry: Service | Provider) =>
  html`<a class="button" href="${fileOf(site, route, entry, 'vcf')}" download>${site.t('take.contact')}</a>`;

/** What a visitor can take away of a service: without JavaScript its contact and its sheet, with it all the rest. */
export function serviceActions(site: Site, service: Service): Html {
  const { t, icon } = site;
  const { id } = service;
  return html`<take-away data-id="${id}"><button class="button" data-save="${id}" hidden>${icon('bookmark')}<span>${t('take.save')}</span><span>${t('take.saved')}</span></button>${button('print', t('take.print'))}${button('send', t('take.send'))}${contactLink(site, 'service', service)}${
    hasSheets(site.catalogue) &&
    html`<a class="button" href="${fileOf(site, 'service', service, 'pdf')}">${t('take.pdf')}</a>`
  }</take-away>${hasSheets(site.catalogue) && html`<noscript><img class="page-code" src="${besides(site.path('service', id), 'svg')}" alt="" /></noscript>`}`;
}

/** What a visitor can take away of a list: a print, or all of it in a message. */
export const listActions = ({ t }: Site): Html =>
  html`<take-away class="no-links">${button('print', t('take.print'))}${button('send', t('take.send'))}</take-away>`;

/** What a visitor can take away of a provider: its contact, and a print of its services. */
export const providerActions = (site: Site, provider: Provider): Html =>
  html`<take-away>${button('print', site.t('take.print'))}${contactLink(site, 'provider', provider)}</take-away>`;
