import type { Provider, Service } from '~/domain/catalogue/catalogue.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import type { Site } from '~/components/site/site.ts';
import { fact, facts } from '~/components/ui/fact.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { phoneList } from './phones.ts';

type Contacts = Pick<Service | Provider, 'phones' | 'emails' | 'web' | 'social' | 'people' | 'contactNote'>;

const host = (url: string) => new URL(url).hostname.replace(/^www\./, '');
const outside = (url: string, text: string) => html`<a href="${url}" rel="noreferrer">${text}</a>`;
const mail = (address: string) => html`<a href="mailto:${address}">${address}</a>`;
const items = (kind: 'plain' | 'inline', contents: readonly Content[]) =>
  contents.length > 0 &&
  html`<ul class="${kind}" role="list">
    ${contents.map((one) => html`<li>${one}</li>`)}
  </ul>`;

/** Every way to reach a service or a provider, beside the phone that stands at the top. */
export function contactFacts(site: Site, of: Contacts): Html | undefined {
  const { t, settings } = site;
  const people = of.people.map(({ role, name, phone, email }) => {
    const number = phone === undefined ? undefined : dialable(phone, settings.country);
    return html`${[role, name].filter(Boolean).join(': ')}${number && html` <a href="${number.href}">${number.text}</a>`}${email && html` ${mail(email)}`}`;
  });
  return facts([
    fact(t('service.phones'), of.phones.length > 0 && phoneList(site, of.phones)),
    fact(t('service.email'), items('plain', of.emails.map(mail))),
    fact(t('service.web'), of.web && outside(of.web, host(of.web))),
    fact(
      t('service.social'),
      items(
        'inline',
        of.social.map(({ url }) => outside(url, host(url))),
      ),
    ),
    fact(t('service.people'), items('plain', people)),
    fact(t('service.contactNote'), of.contactNote && html`<p class="lines">${of.contactNote}</p>`),
  ]);
}
