import type { Service } from '~/domain/catalogue/catalogue.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import { townsOf } from '~/domain/catalogue/place.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';

function draw(site: Site, service: Service, showProvider: boolean): Html {
  const { t, icon, settings } = site;
  const [name, summary, provider] = [
    site.say(service, 'name'),
    site.say(service, 'summary'),
    site.say(service.provider, 'name'),
  ];
  const [first] = service.phones;
  const phone = first && dialable(first.number, settings.country);
  const towns = townsOf(service);
  return html`<li class="card" data-service="${service.id}"><h3><a href="${site.path('service', service.id)}"${lang(name)}>${name.value}</a></h3>${
    service.status !== 'active' && html`<p class="status">${t(`service.status.${service.status}`)}</p>`
  }<p${lang(summary)}>${summary.value}</p><p class="meta">${
    phone && html`<a class="phone" href="${phone.href}">${icon('call')}${phone.text}</a>`
  }${showProvider && html`<span${lang(provider)}>${provider.value}</span>`}${
    towns.length > 0 && html`<span>${icon('location-on')}${towns.join(', ')}</span>`
  }</p></li>`;
}

/** A service in a list. Drawn once in each language: the same card stands on a dozen pages. */
export function serviceCard(site: Site, service: Service, showProvider = true): Html {
  const key = `card:${service.id}:${showProvider}`;
  const made = site.pieces.get(key) ?? draw(site, service, showProvider);
  site.pieces.set(key, made);
  return made;
}

/** A list of services; an empty one says where else to turn. */
export function serviceList(site: Site, services: readonly Service[], showProvider = true): Html {
  if (services.length > 0) {
    return html`<ul class="cards" role="list">
      ${services.map((service) => serviceCard(site, service, showProvider))}
    </ul>`;
  }
  const { t, settings } = site;
  const office = [settings.office.name, settings.office.phone].filter(Boolean).join(', ');
  return html`<p class="empty"><b>${t('list.none')}</b> ${t('list.noneAdvice', { office })}</p>`;
}
