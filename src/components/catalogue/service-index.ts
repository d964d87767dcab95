import { isListed } from '~/domain/catalogue/publication.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';

/** Numbers that stand for the plural forms of all our languages. */
const PLURALS = { one: 1, few: 2, many: 1.5, other: 5 };

/** All services, a line each, which `elements/search-list.ts` narrows to the query in the address. */
export function serviceIndex(site: Site): Html {
  const { t, settings, locale } = site;
  const office = [settings.office.name, settings.office.phone].filter(Boolean).join(', ');
  const found = Object.fromEntries(
    Object.entries(PLURALS).map(([form, count]) => [
      form,
      t('search.found', { count }).replace(String(count), '{count}'),
    ]),
  );
  const rows = [...site.catalogue.services.values()].filter(isListed).map((service) => {
    const [name, summary] = [site.say(service, 'name'), site.say(service, 'summary')];
    return html`<li data-service="${service.id}" data-also="${service.alternateNames.join(' ')}"><a href="${site.path('service', service.id)}"${lang(name)}>${name.value}</a><small${lang(summary)}>${summary.value}</small></li>`;
  });
  return html`<search-list data-found="${JSON.stringify(found)}" data-none="${t('search.none')}" data-locale="${locale}"
    ><h2 data-count aria-live="polite">${t('search.all')}</h2>
    <p data-advice hidden>${t('search.noneAdvice', { office })}</p>
    <ul class="rows" role="list">
      ${rows}
    </ul></search-list
  >`;
}
