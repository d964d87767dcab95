import type { Facet } from '~/domain/catalogue/facets.ts';
import { FLAGS } from '~/domain/catalogue/facets.ts';
import type { Term } from '~/domain/catalogue/catalogue.ts';
import { plainNameOf } from '~/components/catalogue/term-view.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly lang?: string | undefined;
}

function checkbox(facet: Facet, { value, label, lang: language }: Choice): Html {
  return html`<label>
    <input type="checkbox" name="${facet}" value="${value}">
    <span${lang({ lang: language })}>${label}</span>
    <small data-count="${facet}:${value}"></small>
  </label>`;
}

function choicesOf(site: Site): readonly (readonly [Facet, readonly Choice[]])[] {
  const { catalogue, t } = site;
  const terms = (all: Map<string, Term>) =>
    [...all.values()]
      .filter(({ services }) => services.length > 0)
      .map((term): Choice => {
        const name = plainNameOf(site, term);
        return { value: term.id, label: name.value, lang: name.lang };
      });
  const services = [...catalogue.services.values()];
  const spoken = [...new Set(services.flatMap(({ languages }) => languages))];
  const forms = (['ambulatory', 'outreach', 'residential'] as const).filter((form) =>
    services.some((one) => one.forms.includes(form)),
  );
  return [
    ['group', terms(catalogue.targetGroups)],
    ['need', terms(catalogue.needs)],
    ['place', terms(catalogue.municipalities)],
    ['type', terms(catalogue.serviceTypes)],
    ['form', forms.map((form) => ({ value: form, label: t(`service.form.${form}`) }))],
    ['language', spoken.map((code) => ({ value: code, label: site.language(code) }))],
  ];
}

/**
 * What services can be narrowed by. `islands/search/service-filter.ts` gives it counts and keeps it in step with the
 * address; without JavaScript it is not shown, and the lists do the same. The search and the map lead to one another
 * with what is chosen.
 */
export function filterForm(site: Site, where: 'search' | 'map' = 'search'): Html {
  const { t } = site;
  const flags = FLAGS.map((flag) => checkbox(flag, { value: '1', label: t(`filter.${flag}`) }));
  const groups = choicesOf(site)
    .filter(([, choices]) => choices.length > 1)
    .map(
      ([facet, choices]) => html`<details>
        <summary>${t(`filter.${facet}`)} <small data-chosen="${facet}"></small></summary>
        <fieldset><legend class="hidden">${t(`filter.${facet}`)}</legend>${choices.map((choice) => checkbox(facet, choice))}</fieldset>
      </details>`,
    );
  return html`<service-filter class="filters">
    <details class="all"${where === 'search' && html` open`}>
    <summary><h2>${t('filter.title')}</h2></summary>
    <form aria-label="${t('filter.title')}">
      <fieldset><legend class="hidden">${t('filter.title')}</legend>${flags}</fieldset>
      ${groups}
      <label class="age">${t('filter.age')} <input type="number" name="age" min="0" max="120" inputmode="numeric"></label>
      <button type="reset" class="button">${t('filter.clear')}</button>
      <a class="button" data-with-choice href="${site.path(where === 'search' ? 'map' : 'search')}">${t(where === 'search' ? 'filter.onMap' : 'filter.inList')}</a>
    </form>
    </details>
  </service-filter>`;
}
