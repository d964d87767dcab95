import type { Site } from '~/components/site/site.ts';
import { textPage, textPages } from '~/components/site/text-pages.ts';
import { attribute, html, trusted } from '~/components/ui/html.ts';
import { markdownToHtml } from '~/domain/text/markdown.ts';
import { pathToPage } from '~/i18n/routes.ts';
import type { Address, Sheet } from './sheet.ts';
import { trail } from './sheet.ts';

function textSheet(site: Site, id: string): Sheet {
  const { name, summary, body, lang } = textPage(site, id);
  const lead = summary !== undefined && html`<p class="lead">${summary}</p>`;
  return {
    title: name,
    description: summary,
    alternate: (locale) => pathToPage(locale, id),
    main: html`${trail(site)}<div${attribute('lang', lang)}><h1>${name}</h1>${lead}<div class="prose">${trusted(markdownToHtml(body, 2))}</div></div>`,
  };
}

/** Pages of running text, such as the accessibility statement. */
export function* textAddresses(site: Site): Generator<Address> {
  for (const id of textPages(site.catalogue))
    yield { path: pathToPage(site.locale, id), make: () => textSheet(site, id) };
}
