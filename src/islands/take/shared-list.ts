import { html, lang } from '~/components/ui/html.ts';
import type { ListedFile } from '~/domain/catalogue/list-part.ts';
import type { Speaker } from './load.ts';
import type { Saved } from './saved.ts';
import { addSaved, today } from './saved.ts';

/** What a shared list is drawn with. */
interface Around {
  /** Data of a service, or why there are none. */
  readonly load: (id: string) => Promise<ListedFile | 'gone' | 'offline'>;
  /** Told which services were added; none where the browser refused. */
  readonly added: (services: readonly Saved[]) => void;
}

/** A list that came by a link: what is in it, what of it is not in the catalogue, and the way to keep it. */
export async function sharedList(
  host: HTMLElement,
  speaker: Speaker,
  ids: readonly string[],
  { load, added }: Around,
): Promise<void> {
  host.hidden = ids.length === 0;
  if (ids.length === 0) return;
  const { t, cardOf, pathOf } = speaker;
  const loaded = await Promise.all(ids.map(async (id) => ({ id, file: await load(id) })));
  const files = loaded.map(({ file }) => file).filter((file) => typeof file !== 'string');
  const unknown = loaded.filter(({ file }) => file === 'gone').map(({ id }) => id);
  const isOffline = loaded.some(({ file }) => file === 'offline');
  const rows = files.map(cardOf).map(
    ({ id, name, state, phones: [phone] }) =>
      html`<li>
        <a href="${pathOf(id)}"${lang(name)}>${name.value}</a>${phone && html` <a class="phone" href="${phone.href}">${phone.text}</a>`}${state !== undefined && html` <small>${state}</small>`}
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
    const services = files.map((file) => ({ id: file.id, name: file.name, on: today(), file }));
    if (!addSaved(services)) {
      added([]);
      return;
    }
    // The address is one's own list again.
    history.replaceState(null, '', location.pathname);
    host.hidden = true;
    added(services);
  });
}
