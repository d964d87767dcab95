import type { Phone } from '~/domain/catalogue/catalogue.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** What a caller should know about a number, in one line; empty where there is nothing. */
function notesOf({ t }: Site, { kind, extension, note, hours }: Phone): Html | undefined {
  const notes = [
    extension !== undefined && t('service.extension', { extension }),
    kind && kind !== 'voice' && t(`service.phone.${kind}`),
    note,
    hours,
  ].filter(Boolean);
  return notes.length > 0 ? html`<small>${notes.join(', ')}</small>` : undefined;
}

/** The number to call first, the largest thing on a service's page. */
export function mainPhone(site: Site, phone: Phone): Html {
  const { text, href } = dialable(phone.number, site.settings.country);
  return html`<p class="main-phone"><a href="${href}">${site.icon('call')}${text}</a>${notesOf(site, phone)}</p>`;
}

/** Further numbers; a fax cannot be called, a number for messages opens a message. */
export function phoneList(site: Site, phones: readonly Phone[]): Html {
  const items = phones.map((phone) => {
    const { text, href } = dialable(phone.number, site.settings.country);
    const target = phone.kind === 'text' ? href.replace('tel:', 'sms:') : href;
    return html`<li>${phone.kind === 'fax' ? text : html`<a href="${target}">${text}</a>`}${notesOf(site, phone)}</li>`;
  });
  return html`<ul class="plain" role="list">
    ${items}
  </ul>`;
}
