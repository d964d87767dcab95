import type { Phone } from '~/domain/catalogue/catalogue.ts';
import { phoneNote } from '~/domain/catalogue/card.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** The note of a number, small beside it; nothing where there is none. */
function noteOf(site: Site, phone: Phone): Html | undefined {
  const note = phoneNote(site, phone);
  return note === '' ? undefined : html`<small>${note}</small>`;
}

/** The number to call first, the largest thing on a service's page. */
export function mainPhone(site: Site, phone: Phone): Html {
  const { text, href } = dialable(phone.number, site.settings.country);
  return html`<p class="main-phone"><a href="${href}">${site.icon('call')}${text}</a>${noteOf(site, phone)}</p>`;
}

/** Further numbers; a fax cannot be called, a number for messages opens a message. */
export function phoneList(site: Site, phones: readonly Phone[]): Html {
  const items = phones.map((phone) => {
    const { text, href } = dialable(phone.number, site.settings.country);
    const target = phone.kind === 'text' ? href.replace('tel:', 'sms:') : href;
    return html`<li>${phone.kind === 'fax' ? text : html`<a href="${target}">${text}</a>`}${noteOf(site, phone)}</li>`;
  });
  return html`<ul class="plain" role="list">
    ${items}
  </ul>`;
}
