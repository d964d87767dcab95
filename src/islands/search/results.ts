import type { ServiceRecord } from '~/domain/catalogue/brief.ts';
import type { Kind } from '~/domain/search/document.ts';
import type { Locale } from '~/i18n/locales.ts';
import { resultCard } from '~/components/search/result-card.ts';
import type { SearchWords } from '~/components/search/words.ts';
import type { Html } from '~/components/ui/html.ts';
import { attribute, html } from '~/components/ui/html.ts';
import { addressOf } from './address.ts';
import type { FoundGroup, FoundService } from './engine.ts';
import { lineNumber } from './line-number.ts';
import type { Mark } from './mark.ts';

/** What results are drawn from. */
export interface Drawing {
  readonly records: ReadonlyMap<string, ServiceRecord>;
  readonly words: SearchWords;
  readonly locale: Locale;
  readonly mark: Mark;
}

/** How many of each other kind stand above the services. */
const OTHERS = 4;

/** Cards of services, with the words that were searched for marked. */
export function serviceCards({ records, words, locale, mark }: Drawing, services: readonly FoundService[]): Html {
  const cards = services.map((document) => {
    const { id, name, summary, provider, lang = locale } = document;
    const record = records.get(id);
    return resultCard({
      id,
      href: addressOf(document, locale),
      name: mark(name, lang),
      summary: mark(summary, lang),
      provider,
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
  { words, locale, mark }: Drawing,
  groups: readonly FoundGroup[],
  where: 'before' | 'after',
): Html {
  const others = groups.filter(({ kind }) => kind !== 'services' && BEFORE.includes(kind) === (where === 'before'));
  return html`${others.map(
    ({ kind, documents }) => html`<section class="found ${kind}">
      <h3>${words.kinds[kind]}</h3>
      <ul class="inline" role="list">${documents
        .slice(0, OTHERS)
        .map(
          (document) =>
            html`<li><a href="${addressOf(document, locale)}"${attribute('lang', document.lang)}>${mark(document.name, document.lang ?? locale)}</a>${lineNumber(document)}</li>`,
        )}</ul>
    </section>`,
  )}`;
}
