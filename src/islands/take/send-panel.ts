import { html, trusted } from '~/components/ui/html.ts';
import { contactOfService } from '~/domain/catalogue/contact.ts';
import { cardText, shortText } from '~/domain/catalogue/card-text.ts';
import { datedEvents } from '~/domain/catalogue/dated.ts';
import type { ServiceFile } from '~/domain/catalogue/service-file.ts';
import { listFragment } from '~/domain/catalogue/shared-list.ts';
import { toIcalendar } from '~/exports/icalendar.ts';
import { qrSvg } from '~/exports/qr.ts';
import { toShortVcard, toVcards } from '~/exports/vcard.ts';
import { pathTo } from '~/i18n/routes.ts';
import { addressOf } from './address.ts';
import type { Speaker } from './load.ts';
import { loadService, loadSpeaker } from './load.ts';
import { today } from './saved.ts';

/** What is sent: one service, or a list of them. */
interface Message {
  readonly subject: string;
  readonly text: string;
  readonly short: string;
  readonly url: string;
}

function messageOf(speaker: Speaker, files: readonly ServiceFile[]): Message {
  const { t, cardOf, pageOf, locale } = speaker;
  const cards = files.map(cardOf);
  const [only] = cards;
  if (only && cards.length === 1) {
    const url = pageOf(only.id);
    return { subject: only.name.value, text: cardText(only, url), short: shortText(only, url), url };
  }
  const url = addressOf(`${pathTo(locale, 'myList')}${listFragment(files.map(({ id }) => id))}`);
  return {
    subject: t('take.listTitle'),
    text: [...cards.map((card) => cardText(card, pageOf(card.id))), url].join('\n\n———\n\n'),
    short: [...cards.map((card) => shortText(card, undefined)), url].join('\n\n'),
    url,
  };
}

const contactsOf = ({ voiceOf, pageOf }: Speaker, files: readonly ServiceFile[]) =>
  files.map((file) => {
    const [type] = file.serviceTypes;
    const fresh = { today: today(), months: file.staleAfterMonths };
    return contactOfService(file, voiceOf(file), fresh, { page: pageOf(file.id), role: type?.plainName ?? type?.name });
  });

const fileAddress = (text: string, type: string) => URL.createObjectURL(new Blob([text], { type }));

/** Calendar of what has a date ahead; nothing where nothing has. */
function calendarOf({ voiceOf, pageOf, t }: Speaker, files: readonly ServiceFile[]): string | undefined {
  const events = files.flatMap((file) => datedEvents(file, voiceOf(file), today(), pageOf(file.id)));
  return events.length === 0
    ? undefined
    : fileAddress(toIcalendar(t('take.listTitle'), events, today()), 'text/calendar');
}

function draw(speaker: Speaker, files: readonly ServiceFile[]): { markup: string; message: Message } {
  const { t } = speaker;
  const message = messageOf(speaker, files);
  const contacts = contactsOf(speaker, files);
  const [contact] = contacts;
  const calendar = calendarOf(speaker, files);
  const name = files.length === 1 ? (files[0]?.id ?? '') : 'seznam';
  const encoded = { subject: encodeURIComponent(message.subject), text: encodeURIComponent(message.text) };
  const figure = (svg: string, caption: string) =>
    html`<figure class="qr" role="img" aria-label="${caption}">${trusted(svg)}<figcaption>${caption}</figcaption></figure>`;
  const markup = html`<h2>${t('take.send')}</h2>
    <div class="ways-out">
      <a class="button" href="mailto:?subject=${encoded.subject}&body=${encoded.text}">${t('take.email')}</a>
      <a class="button" href="sms:?&body=${encodeURIComponent(message.short)}">${t('take.sms')}</a>
      ${'share' in navigator && html`<button type="button" class="button" data-do="share">${t('take.share')}</button>`}
      <button type="button" class="button" data-do="copy">${t('take.copy')}</button>
      <a class="button" href="${fileAddress(toVcards(contacts), 'text/vcard')}" download="${name}.vcf">${t(contacts.length === 1 ? 'take.contact' : 'take.contacts')}</a>
      ${calendar !== undefined && html`<a class="button" href="${calendar}" download="${name}.ics">${t('take.calendar')}</a>`}
    </div>
    <p role="status"></p>
    <div class="codes">
      ${message.url.length < 1000 && figure(qrSvg(message.url), t(files.length === 1 ? 'take.qrPage' : 'take.qrList'))}
      ${contact && contacts.length === 1 && figure(qrSvg(toShortVcard(contact), 'L'), t('take.qrContact'))}
    </div>
    <details>
      <summary>${t('take.text')}</summary>
      <pre tabindex="0">${message.text}</pre>
    </details>`.text;
  return { markup, message };
}

/** Ways to send services elsewhere: a message, a code, a contact. */
export async function sendPanel(host: HTMLElement, ids: readonly string[]): Promise<void> {
  const [speaker, loaded] = await Promise.all([loadSpeaker(), Promise.all(ids.map(loadService))]);
  showSending(
    host,
    speaker,
    loaded.filter((file) => typeof file !== 'string'),
  );
}

/** The same for services whose data are here. */
export function showSending(host: HTMLElement, speaker: Speaker, files: readonly ServiceFile[]): void {
  const { t } = speaker;
  if (files.length === 0) {
    host.innerHTML = html`<p role="status">${t('take.offline')}</p>`.text;
    return;
  }
  const { markup, message } = draw(speaker, files);
  host.innerHTML = markup;
  host.querySelector<HTMLElement>('a')?.focus();
  const say = (text: string) => {
    const status = host.querySelector('[role=status]');
    if (status) status.textContent = text;
  };
  host.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (act === 'copy') {
      navigator.clipboard.writeText(message.text).then(
        () => say(t('take.copied')),
        () => say(t('take.notCopied')),
      );
    }
    // Who thinks better of it has made no mistake.
    if (act === 'share') navigator.share({ title: message.subject, text: message.text }).catch(() => undefined);
  });
}
