import type { Service, ServiceType } from '~/domain/catalogue/catalogue.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';

function kind(site: Site, type: ServiceType): Html {
  const [plain, legal] = [site.say(type, 'plainName'), site.say(type, 'name')];
  const shown = plain.value === undefined ? legal : plain;
  const section = type.section === undefined ? '' : `, ${type.section}`;
  const official = plain.value === undefined ? undefined : ` (${legal.value.toLocaleLowerCase(site.locale)}${section})`;
  return html`<span><a href="${site.path('serviceType', type.id)}"${lang(shown)}>${shown.value}</a>${official}</span>`;
}

/** The kind of a service, the plain name before the legal one, and who provides it. */
export function serviceKind(site: Site, { serviceTypes, provider }: Service): Html {
  const name = site.say(provider, 'name');
  return html`<p class="kind">
    ${serviceTypes.map((type) => html`${kind(site, type)} · `)}<a
      href="${site.path('provider', provider.id)}"
     ${lang(name)}
      >${name.value}</a
    >
  </p>`;
}
