import type { Service, Term } from '~/domain/catalogue/catalogue.ts';
import type { Way } from '~/domain/catalogue/way.ts';
import type { Said } from '~/domain/text/say.ts';
import type { Site } from '~/components/site/site.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { listActions } from '~/components/take/actions.ts';
import { serviceList } from './service-card.ts';

/** The heading of a list: the band of its way, its icon, its name. */
export function termHeading(way: Way, title: Said<string>, icon?: Content): Html {
  return html`<h1 class="term-heading ${way}"><span class="band" aria-hidden="true"></span>${icon}<span${lang(title)}>${title.value}</span></h1>`;
}

/** The name a visitor reads: of a kind of service the plain one, where there is one. */
export function plainNameOf(site: Site, term: Term): Said<string> {
  if ('plainName' in term) {
    const { value, lang: language } = site.say(term, 'plainName');
    if (value !== undefined) return { value, lang: language };
  }
  return site.say(term, 'name');
}

/** One page of a long list. */
export interface ListPage {
  readonly services: readonly Service[];
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Services on all pages together. */
  readonly total: number;
  readonly href: (page: number) => string;
}

/** Links to the pages before and after; nothing where there is one page only. */
export function pagination({ t }: Site, { number, count, href }: ListPage): Html | undefined {
  if (count === 1) return undefined;
  const link = (page: number, text: string, rel: string) =>
    page >= 1 && page <= count
      ? html`<a class="button" href="${href(page)}" rel="${rel}">${text}</a>`
      : html`<span></span>`;
  return html`<nav class="pagination" aria-label="${t('list.pages')}">
    ${link(number - 1, t('list.previous'), 'prev')}<span>${t('list.page', { page: number, pages: count })}</span>${link(number + 1, t('list.next'), 'next')}
  </nav>`;
}

/** What stands on the first page of a list above the services, and the heading that then parts it from them. */
export interface Above {
  readonly content: Html;
  readonly listTitle: string;
}

/** The page of a list: what it is about, and the services in it. */
export function termView(site: Site, term: Term, way: Way, page: ListPage, above?: Above): Html {
  const { t, icon } = site;
  const [name, plain] = [site.say(term, 'name'), plainNameOf(site, term)];
  const official =
    plain.value === name.value ? undefined : [name.value, 'section' in term && term.section].filter(Boolean).join(', ');
  const summary = 'summary' in term ? site.say(term, 'summary') : undefined;
  const count = t('list.count', { count: page.total });
  return html`${termHeading(way, plain, 'icon' in term && term.icon && icon(term.icon))}${
    official && html`<p class="kind"${lang(name)}>${official}</p>`
  }${summary?.value !== undefined && html`<p class="lead"${lang(summary)}>${summary.value}</p>`}${above?.content}
    <h2 class="count">${above ? `${above.listTitle}: ${count}` : count}</h2>
    ${page.total > 0 && listActions(site)}${serviceList(site, page.services)}${pagination(site, page)}`;
}
