import { html, lang } from '~/components/ui/html.ts';
import type { Speaker } from './load.ts';
import { loadService } from './load.ts';
import { addSaved, today } from './saved.ts';

/** A list that came by a link: what is in it, what of it is not in the catalogue, and the way to keep it. */
export async function sharedList(host: HTMLElement, speaker: Speaker, ids: readonly string[]): Promise<void> {
  host.hidden = ids.length === 0;
  if (ids.length === 0) return;
  const { t, cardOf, pathOf } = speaker;
  const loaded = await Promise.all(ids.map(async (id) => ({ id, file: await loadService(id) })));
  const files = loaded.map(({ file }) => file).filter((file) => typeof file !== 'string');
  const unknown = loaded.filter(({ file }) => file === 'gone').map(({ id }) => id);
  const isOffline = loaded.some(({ file }) => file === 'offline');
  const rows = files.map(cardOf).map(
    ({ id, name, phones: [phone] }) =>
      html`<li>
        <a href="${pathOf(id)}"${lang(name)}>${name.value}</a>${phone && html` · <a href="${phone.href}">${phone.text}</a>`}
      </li>`,
  );
  host.innerHTML = html`<h2>${t('take.sharedTitle')}</h2>
    ${unknown.length > 0 && html`<p class="news">${t('take.unknown', { ids: unknown.join(', ') })}</p>`}
    ${isOffline && html`<p class="news">${t('take.offline')}</p>`}
    <ul class="rows" role="list">
      ${rows}
    </ul>
    ${files.length > 0 && html`<p><button type="button" class="button">${t('take.sharedAdd')}</button></p>`}`.text;
  host.querySelector('button')?.addEventListener('click', () => {
    addSaved(files.map((file) => ({ id: file.id, name: file.name, on: today(), file })));
    // The address is one's own list again.
    history.replaceState(null, '', location.pathname);
    host.hidden = true;
  });
}
