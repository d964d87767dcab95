import type { AgedOfProvider, Freshness, Kept, Untranslated } from '~/domain/catalogue/freshness.ts';
import { agedCount } from '~/domain/catalogue/freshness.ts';
import type { Sender } from '~/domain/catalogue/letter.ts';
import { letterTo } from '~/domain/catalogue/letter.ts';
import type { FreshnessWords } from '~/i18n/freshness.ts';
import type { Content, Html } from '~/components/ui/html.ts';
import { html } from '~/components/ui/html.ts';

/** What the report needs besides the facts. */
export interface Voice {
  readonly say: FreshnessWords;
  readonly sender: Sender;
  /** Where an entry is opened in the editor. */
  readonly href: (kept: Kept) => string;
  readonly localeName: (locale: string) => string;
  /** Address of the same as a feed. */
  readonly feed: string;
  /** Whether links can be checked from here: only a computer with the files can. */
  readonly canVisit: boolean;
}

const entryLink = ({ href }: Voice, kept: Kept) => html`<a href="${href(kept)}">${kept.name}</a>`;

function provider(voice: Voice, one: AgedOfProvider): Html {
  const { say, sender } = voice;
  const { subject, body, mailto } = letterTo(one, say, sender);
  const entries = one.entries.map(
    (entry) =>
      html`<li>${entryLink(voice, entry)} <span>${entry.verifiedOn === undefined ? say('aged.never') : say('aged.since', { date: sender.date(entry.verifiedOn) })}</span></li>`,
  );
  const write =
    mailto === undefined
      ? html`<p>${say('aged.noEmail')}</p>`
      : html`<p><a class="write" href="${mailto}">${say('aged.write', { name: one.name })}</a></p>`;
  return html`<section class="provider">
    <h3>${one.name}</h3>
    <ul>${entries}</ul>
    ${write}
    <details>
      <summary>${say('aged.letter')}</summary>
      <pre class="letter" tabindex="0">${`${subject}\n\n${body}`}</pre>
      <button type="button" class="copy" data-copied="${say('aged.copied')}" hidden>${say('aged.copy')}</button>
    </details>
  </section>`;
}

function list(title: string, lead: string, items: readonly Content[]): Content {
  return (
    items.length > 0 &&
    html`<section>
      <h2>${title} <span class="count">${items.length}</span></h2>
      <p>${lead}</p>
      <ul>${items}</ul>
    </section>`
  );
}

function untranslated(voice: Voice, all: readonly Untranslated[]): Content {
  const { say, localeName } = voice;
  const lacks = ({ isWhole, fields }: Untranslated) =>
    isWhole ? say('untranslated.whole') : say('untranslated.part', { fields: fields.join(', ') });
  return [...Map.groupBy(all, ({ locale }) => locale)].map(([locale, of]) =>
    list(
      `${say('untranslated')}: ${localeName(locale)}`,
      say('untranslated.lead'),
      of.map((one) => html`<li>${entryLink(voice, one)} <span>${lacks(one)}</span></li>`),
    ),
  );
}

function links({ say, canVisit }: Voice): Html {
  const check = html`<p>${say('links.lead')}</p>
    <button type="button" id="visit" hidden>${say('links.check')}</button>
    <div id="visited" role="status" data-checking="${say('links.checking')}" data-fine="${say('links.fine')}" data-failed="${say('links.failed')}"></div>`;
  return html`<section>
    <h2>${say('links')}</h2>
    ${canVisit ? check : html`<p>${say('links.command')}</p>`}
  </section>`;
}

/** The report on freshness: whom to write to, with the letter ready, and what is missing. */
export function freshnessReport(freshness: Freshness, voice: Voice): Html {
  const { say, sender, feed } = voice;
  const { today, months, count, aged, withoutPlain, withoutPoint } = freshness;
  const items = (all: readonly Kept[]) => all.map((one) => html`<li>${entryLink(voice, one)}</li>`);
  const isFine = [aged, freshness.untranslated, withoutPlain, withoutPoint].every(({ length }) => length === 0);
  return html`<p><a href="/admin/">${say('back')}</a></p>
    <h1>${say('title')}</h1>
    <p>${say('day', { date: sender.date(today), count: months })} ${say('count', { count })}</p>
    ${isFine && html`<p class="fine">${say('fine')}</p>`}
    ${
      aged.length > 0 &&
      html`<section>
        <h2>${say('aged')} <span class="count">${agedCount(freshness)}</span></h2>
        <p>${say('aged.lead')}</p>
        ${aged.map((one) => provider(voice, one))}
      </section>`
    }
    ${list(say('point'), say('point.lead'), items(withoutPoint))}
    ${list(say('plain'), say('plain.lead'), items(withoutPlain))} ${untranslated(voice, freshness.untranslated)}
    ${links(voice)}
    <p><a href="${feed}" type="application/atom+xml">${say('feed')}</a></p>`;
}
