import type { Term } from '~/domain/catalogue/catalogue.ts';
import type { Way } from '~/domain/catalogue/way.ts';
import type { Route } from '~/i18n/routes.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Site } from '~/components/site/site.ts';
import type { Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';
import { plate, plates } from '~/components/ui/plate.ts';
import { plainNameOf, termHeading } from './term-view.ts';

/** Two full rows of four plates. */
const LIMIT = 8;

/** Terms as plates with the count of services behind each. */
export function termPlates(site: Site, way: Way, route: Route, terms: readonly Term[]): Html {
  return plates(
    terms.map((term) =>
      plate({
        href: site.path(route, term.id),
        way,
        label: plainNameOf(site, term),
        note: site.t('list.count', { count: term.services.length }),
        icon: 'icon' in term && term.icon && site.icon(term.icon),
      }),
    ),
  );
}

/** All terms of a kind under their heading. */
export function termIndex(site: Site, way: Way, route: Route, title: string, terms: readonly Term[]): Html {
  return html`${termHeading(way, { value: title, lang: undefined })}${termPlates(site, way, route, terms)}`;
}

interface Section {
  readonly way: Way;
  readonly route: Route;
  readonly title: Key;
  readonly hint: Key;
  /** Name of the whole list, for the link to it. */
  readonly list: Key;
  readonly terms: readonly Term[];
}

function waySection(site: Site, { way, route, title, hint, list, terms }: Section): Html | undefined {
  if (terms.length === 0) return undefined;
  const { t } = site;
  const all = t('site.allOf', { what: t(list).toLocaleLowerCase(site.locale) });
  return html`<section class="way ${way}">
    <h2><span class="band" aria-hidden="true"></span>${t(title)}</h2>
    <p>${t(hint)}</p>
    ${termPlates(site, way, route, terms.slice(0, LIMIT))}${
      terms.length > LIMIT && html`<p class="all"><a href="${site.path(route)}">${all}</a></p>`
    }
  </section>`;
}

/** The three ways to help: what has happened, for whom, with what. */
export function ways(site: Site): Html {
  const { lifeSituations, targetGroups, needs } = site.catalogue;
  const sections: Section[] = [
    {
      way: 'situation',
      route: 'lifeSituation',
      title: 'way.situations',
      hint: 'way.situations.hint',
      list: 'list.situations',
      terms: [...lifeSituations.values()],
    },
    {
      way: 'group',
      route: 'targetGroup',
      title: 'way.groups',
      hint: 'way.groups.hint',
      list: 'list.groups',
      terms: [...targetGroups.values()],
    },
    {
      way: 'need',
      route: 'need',
      title: 'way.needs',
      hint: 'way.needs.hint',
      list: 'list.needs',
      terms: [...needs.values()],
    },
  ];
  return html`${sections.map((one) => waySection(site, one))}`;
}
