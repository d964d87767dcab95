import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import type { Service } from '~/domain/catalogue/catalogue.ts';
import { hasSheets } from '~/domain/catalogue/paper.ts';
import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo } from '~/i18n/routes.ts';

/** Address of a file that belongs to an entry; there is one in all languages. */
const fileOf = (route: Route, id: string, ending: string) =>
  pathTo(DEFAULT_LOCALE, route, id).replace(/\/$/, `.${ending}`);

/** A button that `islands/take` shows where there is JavaScript. */
const button = (act: string, content: Content) =>
  html`<button class="button" data-act="${act}" aria-expanded="false" hidden>${content}</button>`;

const contactLink = ({ t }: Site, route: Route, id: string) =>
  html`<a class="button" href="${fileOf(route, id, 'vcf')}" download>${t('take.contact')}</a>`;

/** What a visitor can take away of a service: without JavaScript its contact and its sheet, with it all the rest. */
export function serviceActions(site: Site, service: Service): Html {
  const { t, icon } = site;
  const { id } = service;
  const name = site.say(service, 'name').value;
  return html`<take-away data-id="${id}"><button class="button" data-save="${id}" data-name="${name}" aria-pressed="false" hidden>${icon('bookmark')}<span>${t('take.save')}</span><span>${t('take.saved')}</span></button>${button('print', t('take.print'))}${button('send', t('take.send'))}${contactLink(site, 'service', id)}${
    hasSheets(site.catalogue) && html`<a class="button" href="${fileOf('service', id, 'pdf')}">${t('take.pdf')}</a>`
  }</take-away>`;
}

/** What a visitor can take away of a list: a print, or all of it in a message. */
export const listActions = ({ t }: Site): Html =>
  html`<take-away class="no-links">${button('print', t('take.print'))}${button('send', t('take.send'))}</take-away>`;

/** What a visitor can take away of a provider: its contact, and a print of its services. */
export const providerActions = (site: Site, id: string): Html =>
  html`<take-away>${button('print', site.t('take.print'))}${contactLink(site, 'provider', id)}</take-away>`;
