import type { Html } from '~/components/ui/html.ts';
import { html, trusted } from '~/components/ui/html.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import { qrSvg } from '~/exports/qr.ts';
import { toShortVcard } from '~/exports/vcard.ts';
import type { MadeFile } from './files.ts';
import { calendarFile, contactsFile, contactsOf, dataFile, tableFile } from './files.ts';
import type { Speaker } from './load.ts';
import { loadService, loadSpeaker } from './load.ts';
import type { Message } from './message.ts';
import { messageOf } from './message.ts';

/** Longest address of a list that a code carries so that a phone at 30 cm still reads it. */
const CODED = 700;

const download = ({ href, name }: MadeFile, label: string) =>
  html`<a class="button" href="${href}" download="${name}">${label}</a>`;

function messages({ t }: Speaker, { mail, sms, text }: Message): Html {
  return html`<div class="ways-out">
      <a class="button" href="${mail.href}">${t('take.email')}</a>
      <a class="button" href="${sms.href}">${t('take.sms')}</a>
      ${typeof navigator.share === 'function' && html`<button type="button" class="button" data-do="share">${t('take.share')}</button>`}
      <button type="button" class="button" data-do="copy">${t('take.copy')}</button>
    </div>
    <p role="status"></p>
    <details>
      <summary>${t('take.text')}</summary>
      ${mail.text !== text && html`<p>${t('take.mailShort')}</p>`}
      <pre tabindex="0">${text}</pre>
    </details>`;
}

function filesToSave(speaker: Speaker, files: readonly ListedFile[]): Html {
  const { t } = speaker;
  const calendar = calendarFile(speaker, files);
  return html`<h3 class="to-file">${t('take.files')}</h3>
    <div class="ways-out to-file">
      ${download(contactsFile(speaker, files), t(files.length === 1 ? 'take.contact' : 'take.contacts'))}
      ${calendar && download(calendar, t('take.calendar'))}${download(
        tableFile(
          speaker,
          files.map((file) => ({ file })),
        ),
        t('take.csv'),
      )}${download(dataFile(files), t('take.json'))}
    </div>`;
}

function codes(speaker: Speaker, files: readonly ListedFile[], { url }: Message): Html {
  const { t } = speaker;
  const figure = (svg: string, caption: string) =>
    html`<figure class="qr" role="img" aria-label="${caption}">${trusted(svg)}<figcaption>${caption}</figcaption></figure>`;
  const [contact, ...others] = contactsOf(speaker, files);
  return html`<h3>${t('take.codes')}</h3>
    <div class="codes">
      ${url.length < CODED ? figure(qrSvg(url, files.length === 1 ? 'M' : 'L'), t(files.length === 1 ? 'take.qrPage' : 'take.qrList')) : html`<p>${t('take.qrTooLong')}</p>`}
      ${contact && others.length === 0 && figure(qrSvg(toShortVcard(contact), 'L'), t('take.qrContact'))}
    </div>`;
}

/** Rejects also where there is no clipboard: it is kept from pages that do not come by https. */
const copy = async (text: string) => navigator.clipboard.writeText(text);

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
export function showSending(host: HTMLElement, speaker: Speaker, files: readonly ListedFile[]): void {
  const { t } = speaker;
  if (files.length === 0) {
    host.innerHTML = html`<p role="status">${t('take.offline')}</p>`.text;
    return;
  }
  const message = messageOf(speaker, files);
  host.innerHTML = html`<h2>${t('take.send')}</h2>
    ${messages(speaker, message)}${filesToSave(speaker, files)}${codes(speaker, files, message)}`.text;
  host.querySelector<HTMLElement>('a')?.focus();
  const say = (text: string) => {
    const status = host.querySelector('[role=status]');
    if (status) status.textContent = text;
  };
  host.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['do'] : undefined;
    if (act === 'copy') {
      void copy(message.text).then(
        () => say(t('take.copied')),
        () => say(t('take.notCopied')),
      );
    }
    // Who thinks better of it has made no mistake.
    if (act === 'share') navigator.share({ title: message.subject, text: message.text }).catch(() => undefined);
  });
}
