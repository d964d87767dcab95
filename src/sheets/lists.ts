import { measuresOfNeed } from '~/components/plan/measures-of.ts';
import { needPlates } from '~/components/catalogue/icon-way.ts';
import { situationAdvice } from '~/components/catalogue/situation-advice.ts';
import type { Above, ListPage } from '~/components/catalogue/term-view.ts';
import { pagination, plainNameOf, termView } from '~/components/catalogue/term-view.ts';
import { serviceList } from '~/components/catalogue/service-card.ts';
import type { Site } from '~/components/site/site.ts';
import { html } from '~/components/ui/html.ts';
import type { Catalogue, Service, Term } from '~/domain/catalogue/catalogue.ts';
import { isListed } from '~/domain/catalogue/publication.ts';
import type { Way } from '~/domain/catalogue/way.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { pathTo } from '~/i18n/routes.ts';
import type { Key } from '~/i18n/translate.ts';
import type { Address } from './sheet.ts';
import { listActions } from '~/components/take/actions.ts';
import { termIndex } from '~/components/catalogue/ways.ts';
import { trail } from './sheet.ts';

/** Services on one page of a list: more than most lists of a town have, few enough for an old phone. */
const PAGE_SIZE = 100;

/** A kind of list: where its terms are, under which address, in which band. */
interface ListKind {
  readonly route: Route;
  readonly way: Way;
  readonly title: Key;
  readonly terms: (catalogue: Catalogue) => Map<string, Term>;
}

/** What a kind of list has above its services: advice, or the next step of the way by icons. */
function aboveOf(site: Site, term: Term): Above | undefined {
  if ('steps' in term) return { content: situationAdvice(site, term), listTitle: site.t('situation.services') };
  const isGroup = site.catalogue.targetGroups.get(term.id) === term;
  if (!isGroup || site.catalogue.needs.size === 0) return undefined;
  return { content: needPlates(site, term), listTitle: site.t('list.all') };
}

/** What the town's plan does about a need; nothing of other terms. */
function ofNeed(site: Site, term: Term) {
  const need = site.catalogue.needs.get(term.id);
  return need === term && measuresOfNeed(site, need);
}

/** Every kind of list that services are sorted into. */
const LISTS = [
  { route: 'lifeSituation', way: 'situation', title: 'list.situations', terms: ({ lifeSituations }) => lifeSituations },
  { route: 'targetGroup', way: 'group', title: 'list.groups', terms: ({ targetGroups }) => targetGroups },
  { route: 'need', way: 'need', title: 'list.needs', terms: ({ needs }) => needs },
  { route: 'serviceType', way: 'need', title: 'list.types', terms: ({ serviceTypes }) => serviceTypes },
  { route: 'municipality', way: 'group', title: 'list.places', terms: ({ municipalities }) => municipalities },
] as const satisfies readonly ListKind[];

/** Cuts a list into pages; `href` is the address of each. */
export function* pagesOf(services: readonly Service[], href: (page: number) => string): Generator<ListPage> {
  const count = Math.max(1, Math.ceil(services.length / PAGE_SIZE));
  for (let number = 1; number <= count; number++) {
    yield {
      number,
      count,
      href,
      total: services.length,
      services: services.slice((number - 1) * PAGE_SIZE, number * PAGE_SIZE),
    };
  }
}

/** Address of a page of a list. */
export const numbered = (path: string, number: number) => (number === 1 ? path : `${path}${number}/`);

/** All services begin at `/sluzby/`; further pages stand elsewhere, for below it everything is a service. */
const allServicesPath = (locale: Locale, number: number) =>
  number === 1 ? pathTo(locale, 'service') : `${pathTo(locale, 'search')}vse/${number}/`;

function* termAddresses(site: Site, { route, way, title }: ListKind, term: Term): Generator<Address> {
  const above = { href: site.path(route), label: site.t(title), lang: undefined };
  for (const page of pagesOf(term.services, (page) => numbered(site.path(route, term.id), page))) {
    yield {
      path: page.href(page.number),
      make: () => ({
        title: plainNameOf(site, term).value,
        description: 'summary' in term ? site.say(term, 'summary').value : undefined,
        alternate: (locale) => numbered(pathTo(locale, route, term.id), page.number),
        quickExit: 'quickExit' in term && term.quickExit,
        main: html`${trail(site, above)}${termView(site, term, way, page, page.number === 1 ? aboveOf(site, term) : undefined)}${ofNeed(site, term)}`,
      }),
    };
  }
}

/** Every list, `/skupiny/<id>/` and so on, and the page of its kind, `/skupiny/`. */
export function* listAddresses(site: Site): Generator<Address> {
  for (const kind of LISTS) {
    const { route, way, title } = kind;
    const terms = [...kind.terms(site.catalogue).values()];
    const alternate = (locale: Locale) => pathTo(locale, route);
    const main = () => html`${trail(site)}${termIndex(site, way, route, site.t(title), terms)}`;
    yield { path: site.path(route), make: () => ({ title: site.t(title), alternate, main: main() }) };
    for (const term of terms) yield* termAddresses(site, kind, term);
  }
}

/** The list of all services, `/sluzby/`. */
export function* allServicesAddresses(site: Site): Generator<Address> {
  const { t } = site;
  const services = [...site.catalogue.services.values()].filter(isListed);
  for (const page of pagesOf(services, (page) => allServicesPath(site.locale, page))) {
    const count = t('list.count', { count: page.total });
    yield {
      path: page.href(page.number),
      make: () => ({
        title: t('search.all'),
        alternate: (locale) => allServicesPath(locale, page.number),
        main: html`${trail(site)}
          <h1>${t('search.all')}</h1>
          <h2 class="count">${count}</h2>
          ${listActions(site)}${serviceList(site, page.services)}${pagination(site, page)}`,
      }),
    };
  }
}
