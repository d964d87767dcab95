import { ways } from '~/components/catalogue/ways.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import { dialable } from '~/domain/catalogue/phone.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { trail } from './sheet.ts';

/** Numbers first: a phone calls where the internet does not reach. */
function numbers(site: Site) {
  const lines = [...site.catalogue.crisisLines.values()].filter(({ inBar }) => inBar);
  const items = lines.map((line) => {
    const { text, href } = dialable(line.number, site.settings.country);
    const name = site.say(line, 'short');
    return html`<li><a href="${href}"><b>${text}</b></a> ${name.value}</li>`;
  });
  return (
    items.length > 0 &&
    html`<section class="box">
      <h2>${site.t('offline.calls')}</h2>
      <ul class="plain" role="list">
        ${items}
      </ul>
    </section>`
  );
}

function offlineSheet(site: Site): Sheet {
  const { t } = site;
  return {
    title: t('offline.title'),
    alternate: (locale) => pathTo(locale, 'offline'),
    noindex: true,
    main: html`${trail(site)}
      <h1>${t('offline.title')}</h1>
      <p class="lead">${t('offline.lead')}</p>
      ${numbers(site)}${ways(site)}`,
  };
}

/** What a device shows in place of a page that it has not kept, `/bez-pripojeni/`. */
export function* offlineAddress(site: Site): Generator<Address> {
  yield { path: site.path('offline'), make: () => offlineSheet(site) };
}
