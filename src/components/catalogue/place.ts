import type { Location } from '~/domain/catalogue/catalogue.ts';
import { addressLines } from '~/domain/catalogue/place.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { hoursTable } from './hours.ts';
import { phoneList } from './phones.ts';

function address({ t, icon }: Site, place: Location): Html | undefined {
  if (place.secret) return html`<p>${icon('lock')} <b>${t('service.secret')}</b> ${t('service.secretAdvice')}</p>`;
  const lines = addressLines(place);
  return lines.length > 0 ? html`<address>${lines.map((line) => html`<span>${line}</span>`)}</address>` : undefined;
}

/** A place: where it is, how to get there and in, and when it is open. */
export function placeView(site: Site, place: Location): Html {
  const { t, icon } = site;
  const access = place.accessibility.map((one) => t(`access.${one}`)).join(' · ');
  return html`<div class="place">
    ${place.name && html`<h3>${place.name}</h3>`}${address(site, place)}${
      place.transport && html`<p>${t('service.stop', { stop: place.transport })}</p>`
    }${place.note && html`<p>${place.note}</p>`}${
      access !== '' &&
      html`<p class="access">
        ${icon('accessible')}<span><span class="hidden">${t('access.title')}: </span>${access}</span>
      </p>`
    }${place.accessibilityNote && html`<p>${place.accessibilityNote}</p>`}${
      place.phones.length > 0 && phoneList(site, place.phones)
    }${place.schedule && hoursTable(site, place.schedule)}
  </div>`;
}
