import { ways } from '~/components/catalogue/ways.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { filterForm } from './filter-form.ts';
import { searchWords } from './words.ts';

/**
 * The search below its box. `islands/search` fills it as the visitor types; without JavaScript the ways to help and
 * the list of all services stand here as plain links.
 */
export function searchPage(site: Site): Html {
  const { t } = site;
  return html`<search-page class="search-page" data-words="${JSON.stringify(searchWords(site))}">
    ${filterForm(site)}
    <div class="search-results">
      <h2 role="status" aria-live="polite" data-status></h2>
      <div data-results hidden></div>
      <section data-text hidden>
        <h2>${t('search.fullTextTitle')}</h2>
        <button type="button" class="button" data-deeper>${t('search.fullText')}</button>
        <div data-found aria-live="polite"></div>
      </section>
      <div data-ways>
        <p class="all"><a href="${site.path('service')}">${t('search.all')}</a></p>
        ${ways(site)}
      </div>
    </div>
  </search-page>`;
}
