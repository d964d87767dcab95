import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** For editors: what people looked for on this device and did not find. `islands/search/misses-list.ts` fills it. */
export function missesPage({ t }: Site): Html {
  return html`<h1>${t('misses.title')}</h1>
    <p class="lead">${t('misses.lead')}</p>
    <misses-list>
      <p data-empty>${t('misses.none')}</p>
      <table class="misses" hidden>
        <thead><tr><th scope="col">${t('misses.query')}</th><th scope="col">${t('misses.count')}</th></tr></thead>
        <tbody></tbody>
      </table>
      <p class="actions" hidden>
        <a class="button" download="hledani-bez-vysledku.csv" href="#">${t('misses.export')}</a>
        <button type="button" class="button">${t('misses.clear')}</button>
      </p>
    </misses-list>`;
}
