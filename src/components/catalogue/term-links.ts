import type { Term } from '~/domain/catalogue/catalogue.ts';
import type { Route } from '~/i18n/routes.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';

function link(site: Site, route: Route, term: Term): Html {
  const key = `link:${route}:${term.id}`;
  const name = site.say(term, 'name');
  const made =
    site.pieces.get(key) ?? html`<li><a href="${site.path(route, term.id)}"${lang(name)}>${name.value}</a></li>`;
  site.pieces.set(key, made);
  return made;
}

/** Links to the lists in which a service stands; nothing where it stands in none. */
export function termLinks(site: Site, route: Route, terms: readonly Term[]): Html | undefined {
  if (terms.length === 0) return undefined;
  return html`<ul class="inline" role="list">
    ${terms.map((term) => link(site, route, term))}
  </ul>`;
}
