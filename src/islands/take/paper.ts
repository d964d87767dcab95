import type { Html } from '~/components/ui/html.ts';
import { html, lang, trusted } from '~/components/ui/html.ts';
import type { HoursLine } from '~/domain/calendar/hours-lines.ts';
import type { CardPhone, CardPlace } from '~/domain/catalogue/card.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import { say } from '~/domain/text/say.ts';
import { qrSvg } from '~/exports/qr.ts';
import type { Speaker } from './load.ts';
import { today } from './saved.ts';

/** How a visitor wants it on paper. */
export interface Layout {
  readonly density: 'line' | 'card' | 'full';
  readonly size: 'normal' | 'large';
  readonly paper: 'a4' | 'a5' | 'receipt';
}

const phone = ({ text, note }: CardPhone) => html`<span><b>${text}</b>${note !== '' && ` ${note}`}</span>`;

const hours = (lines: readonly HoursLine[]) =>
  lines.map(({ label, text }) => html`<span class="time">${label !== '' && html`<b>${label}</b> `}${text}</span> `);

const place = ({ name, lines, stop, note, phones, hours: open }: CardPlace) =>
  html`<p>${name !== undefined && html`<b>${name}</b>`}<span>${lines.join(', ')}</span>${stop !== undefined && html`<span>${stop}</span>`}${
    note !== undefined && html`<span>${note}</span>`
  }${phones.map(phone)}${hours(open)}</p>`;

function lineOf({ cardOf }: Speaker, file: ListedFile): Html {
  const { name, provider, phones, places, emails } = cardOf(file);
  const [first] = phones;
  const towns = [...new Set(file.locations.flatMap(({ city }) => city ?? []))].join(', ');
  const where =
    towns === '' && places.some(({ secret }) => secret) ? (places[0]?.lines[0]?.split('.')[0] ?? '') : towns;
  return html`<li><span><b${lang(name)}>${name.value}</b> <small>${[provider.value, where].filter(Boolean).join(', ')}</small></span><b>${first ? first.text : emails[0]}</b></li>`;
}

/** What only the fullest print has: how to begin and what it costs. */
function more({ t, locale }: Speaker, file: ListedFile): Html {
  const said = <Key extends 'steps' | 'documents' | 'costNote'>(key: Key) =>
    say(file, key, locale, file.language).value;
  const [steps, documents, costNote, { cost }] = [said('steps'), said('documents'), said('costNote'), file];
  return html`${steps.length > 0 && html`<h3>${t('service.start')}</h3><ol>${steps.map((step) => html`<li>${step}</li>`)}</ol>`}${
    documents.length > 0 &&
    html`<h3>${t('service.documents')}</h3><ul>${documents.map((one) => html`<li>${one}</li>`)}</ul>`
  }${
    (cost ?? costNote) !== undefined &&
    html`<h3>${t('service.cost')}</h3><p><span>${[cost && t(`service.cost.${cost}`), costNote].filter(Boolean).join('. ')}</span></p>`
  }`;
}

function cardOnPaper(speaker: Speaker, file: ListedFile, note: string | undefined, { density, paper }: Layout): Html {
  const isFull = density === 'full';
  const code = html`<div class="code">${trusted(qrSvg(speaker.pageOf(file.id)))}</div>`;
  // Wide paper has it beside the contact, a roll below it: the phone comes first.
  const isBeside = paper !== 'receipt';
  const {
    name,
    provider,
    state,
    alert,
    summary,
    phones,
    emails,
    web,
    places,
    hours: open,
    verified,
    stale,
  } = speaker.cardOf(file);
  return html`<li>
    ${isBeside && code}
    <h2${lang(name)}>${name.value}</h2>
    <p class="who"${lang(provider)}>${provider.value}</p>
    ${state !== undefined && html`<p class="state"><b>${state}</b></p>`}${alert.value !== undefined && html`<p class="state"${lang(alert)}>${alert.value}</p>`}
    ${isFull && html`<p${lang(summary)}>${summary.value}</p>`}
    <p class="phones">${phones.map(phone)}</p>
    ${open.length > 0 && html`<p>${hours(open)}</p>`}${places.map(place)}
    <p>${[...emails, web].filter(Boolean).map((one) => html`<span>${one}</span>`)}</p>
    ${isFull && more(speaker, file)}${note !== undefined && note !== '' && html`<p class="note">${note}</p>`}
    <p class="verified-on">${verified}${stale !== undefined && ` ${stale}`}</p>
    ${!isBeside && code}
  </li>`;
}

const textOf = (selector: string) => document.querySelector(selector)?.textContent.trim() ?? '';

/** Who issues the catalogue, as the foot of every page says. */
const imprint = () =>
  [...(document.querySelector('.site-footer address')?.childNodes ?? [])]
    .map((node) => node.textContent?.trim())
    .filter(Boolean)
    .join(' · ');

/** Services as they are printed: the town, the day, and each of them so that none is cut in two. */
export function paperOf(
  speaker: Speaker,
  services: readonly { readonly file: ListedFile; readonly note?: string | undefined }[],
  layout: Layout,
  title: string,
): HTMLElement {
  const { density } = layout;
  const sheet = document.createElement('section');
  sheet.className = 'on-paper';
  Object.assign(sheet.dataset, layout);
  const items = services.map(({ file, note }) =>
    density === 'line' ? lineOf(speaker, file) : cardOnPaper(speaker, file, note, layout),
  );
  sheet.innerHTML = html`<header>
      <b>${textOf('.site-header .brand b')}</b>
      <span>${textOf('.site-header .brand small')} · ${speaker.t('take.printed', { date: speaker.date(today()) })}</span>
    </header>
    ${services.length > 1 && html`<h1>${title}</h1>`}
    <ul role="list">${items}</ul>
    <footer>${imprint()}</footer>`.text;
  return sheet;
}
