import type { ServiceRecord } from '~/domain/catalogue/brief.ts';
import type { Kind } from '~/domain/search/document.ts';
import type { Hit, SearchResult } from '~/domain/search/search.ts';
import type { Locale } from '~/i18n/locales.ts';
import { resultCard } from '~/components/search/result-card.ts';
import type { SearchWords } from '~/components/search/words.ts';
import type { Html } from '~/components/ui/html.ts';
import { attribute, html } from '~/components/ui/html.ts';
import { addressOf } from './address.ts';
import type { Engine } from './engine.ts';
import type { Mark } from './mark.ts';

/** What results are drawn from. */
export interface Drawing {
  readonly engine: Engine;
  readonly records: ReadonlyMap<string, ServiceRecord>;
  readonly words: SearchWords;
  readonly locale: Locale;
  readonly mark: Mark;
}

/** How many of each other kind stand above the services. */
const OTHERS = 4;

function providerOf({ index }: Engine, links: readonly string[]): string {
  const link = links.find((one) => one.startsWith('providers/'));
  const number = link === undefined ? undefined : index.numbers.get(link);
  return number === undefined ? '' : (index.docs[number]?.name ?? '');
}

/** Cards of services, with the words that were searched for marked. */
export function serviceCards({ engine, records, words, locale, mark }: Drawing, hits: readonly Hit[]): Html {
  const cards = hits.map(({ document }) => {
    const { id, name, summary, links, lang = engine.index.language } = document;
    const record = records.get(id);
    return resultCard({
      id,
      href: addressOf(document, locale),
      name: mark(name, lang),
      summary: mark(summary, lang),
      provider: providerOf(engine, links),
      towns: record?.towns ?? [],
      ...(record?.phone && { phone: record.phone }),
      state: record?.status && words.status[record.status],
    });
  });
  return html`<ul class="cards" role="list">${cards}</ul>`;
}

/** Kinds that stand before services: who is in danger or in trouble must not scroll. */
const BEFORE: readonly Kind[] = ['crisis-lines', 'life-situations'];

/** Everything found but services, as links under the name of their kind: what stands before services, or after. */
export function otherResults(
  { engine, words, locale, mark }: Drawing,
  { groups }: Pick<SearchResult, 'groups'>,
  where: 'before' | 'after',
): Html {
  const others = groups.filter(({ kind }) => kind !== 'services' && BEFORE.includes(kind) === (where === 'before'));
  return html`${others.map(
    ({ kind, hits }) => html`<section class="found ${kind}">
      <h3>${words.kinds[kind]}</h3>
      <ul class="inline" role="list">${hits
        .slice(0, OTHERS)
        .map(
          ({ document }) =>
            html`<li><a href="${addressOf(document, locale)}"${attribute('lang', document.lang)}>${mark(document.name, document.lang ?? engine.index.language)}</a>${kind === 'crisis-lines' && html` <b>${document.other[0]}</b>`}</li>`,
        )}</ul>
    </section>`,
  )}`;
}
