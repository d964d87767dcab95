import type { Html } from '~/components/ui/html.ts';
import { html, lang } from '~/components/ui/html.ts';
import { changesOf } from '~/domain/catalogue/changes.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import type { Speaker } from './load.ts';
import type { Saved } from './saved.ts';

/** A service of the list as it is now: its data, or why there are none newer than those saved. */
export interface Item {
  readonly saved: Saved;
  readonly now: ListedFile | 'gone' | 'offline' | 'loading';
}

/** The newest data there are. */
export const fileOf = ({ saved, now }: Item): ListedFile | undefined => (typeof now === 'string' ? saved.file : now);

/** What its owner should know: it has changed, ended, is gone, or nobody could look. */
function news({ t, date }: Speaker, { saved, now }: Item): Html | undefined {
  const on = date(saved.on);
  if (now === 'gone') {
    return html`<p class="news"><b>${saved.file ? t('take.gone', { date: on }) : t('take.goneUnknown')}</b></p>`;
  }
  if (now === 'offline')
    return html`<p class="news">${saved.file ? t('take.stored', { date: on }) : t('take.offline')}</p>`;
  if (now === 'loading' || !saved.file) return undefined;
  const changes = changesOf(saved.file, now);
  if (changes.length === 0) return undefined;
  const seen = html`<button type="button" class="button" data-do="seen">${t('take.seen')}</button>`;
  if (now.status === 'ended' && saved.file.status !== 'ended') {
    return html`<p class="news"><b>${t('take.ended', { date: on })}</b> ${seen}</p>`;
  }
  const what = changes.map((field) => t(`take.changed.${field}`)).join(', ');
  return html`<p class="news">
    <b>${t('take.changed', { date: on, what })}</b>
    ${seen}
  </p>`;
}

function details(speaker: Speaker, file: ListedFile): Html {
  const { provider, state, phones, emails, hours, places, verified, stale } = speaker.cardOf(file);
  return html`<p class="kind"${lang(provider)}>${provider.value}</p>
    ${state !== undefined && html`<p class="status">${state}</p>`}
    <p class="phones">${phones.map(({ text, href, kind, note }) => html`<span>${kind === 'fax' ? text : html`<a class="phone" href="${href}">${text}</a>`}${note !== '' && html` <small>${note}</small>`}</span>`)}</p>
    ${emails.length > 0 && html`<p>${emails.map((email) => html`<a href="mailto:${email}">${email}</a> `)}</p>`}
    ${hours.length > 0 && html`<p>${hours.map(({ label, text }) => html`<span>${label !== '' && html`<b>${label}</b> `}${text}</span>`)}</p>`}
    ${places.map(
      ({ name, lines, hours: open }) =>
        html`<p><span>${[name, ...lines].filter(Boolean).join(', ')}</span>${open.map(({ label, text }) => html`<span>${label !== '' && html`<b>${label}</b> `}${text}</span>`)}</p>`,
    )}
    <p class="also">${verified}${stale !== undefined && ` ${stale}`}</p>`;
}

/** A service in the list, with everything its owner can do with it. */
export function itemView(
  speaker: Speaker,
  item: Item,
  { first, last, byHand, level }: { first: boolean; last: boolean; byHand: boolean; level: 2 | 3 },
): Html {
  const { t, pathOf, cardOf } = speaker;
  const { saved } = item;
  const file = fileOf(item);
  const name = file ? cardOf(file).name : { value: saved.name, lang: undefined };
  const link = html`<a href="${pathOf(saved.id)}"${lang(name)}>${name.value}</a>`;
  const button = (act: string, text: string, isOff = false) =>
    html`<button type="button" class="button" data-do="${act}" aria-label="${text}: ${name.value}"${isOff && html` disabled`}>${text}</button>`;
  return html`<li class="box saved" data-service="${saved.id}">
    ${level === 2 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    ${news(speaker, item)}${file && details(speaker, file)}
    <label class="note">${t('take.note')}<span class="hidden"> ${name.value}</span><textarea rows="2" maxlength="1000" placeholder=" ">${saved.note ?? ''}</textarea></label>
    <p class="actions">
      ${byHand && [button('up', t('take.up'), first), button('down', t('take.down'), last)]}${button('remove', t('take.remove'))}
    </p>
  </li>`;
}
