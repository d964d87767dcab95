import { html } from '~/components/ui/html.ts';
import { listOf } from '~/domain/catalogue/shared-list.ts';
import type { ServiceFile } from '~/domain/catalogue/service-file.ts';
import { toCsv } from '~/exports/csv.ts';
import type { Speaker } from './load.ts';
import { loadService, loadSpeaker } from './load.ts';
import { listTable } from './list-table.ts';
import type { Item } from './my-list-item.ts';
import { fileOf, itemView } from './my-list-item.ts';
import { loadPanelStyle } from './panel-style.ts';
import { showPrinting } from './print-panel.ts';
import type { Saved } from './saved.ts';
import { CHANGED, changeSaved, keepSaved, readSaved, removeSaved, today } from './saved.ts';
import { showSending } from './send-panel.ts';
import { sharedList } from './shared-list.ts';
import { groupsOf } from './sort-list.ts';

/** One's own list: kept in this browser, shown with what is true today. */
class MyList extends HTMLElement {
  private readonly now = new Map<string, Item['now']>();
  private speaker: Speaker | undefined;
  private undo: readonly Saved[] | undefined;
  private message = '';

  async connectedCallback() {
    void loadPanelStyle();
    this.speaker = await loadSpeaker();
    this.addEventListener('click', (event) => this.act(event.target as HTMLElement));
    this.addEventListener('change', ({ target }) => this.change(target as HTMLElement));
    window.addEventListener(CHANGED, () => void this.load());
    window.addEventListener('storage', () => void this.load());
    window.addEventListener('hashchange', () => void this.shared());
    await Promise.all([this.shared(), this.load()]);
  }

  private async shared() {
    const ids = listOf(location.hash);
    const host = this.querySelector<HTMLElement>('[data-part=shared]');
    if (host && this.speaker) await sharedList(host, this.speaker, ids ?? []);
  }

  /** Asks for what is not known yet, and draws what is. */
  private async load() {
    const missing = readSaved().filter(({ id }) => !this.now.has(id));
    for (const { id } of missing) this.now.set(id, 'loading');
    this.draw();
    await Promise.all(
      missing.map(async ({ id, file }) => {
        const now = await loadService(id);
        this.now.set(id, now);
        if (!file && typeof now !== 'string') changeSaved(id, { file: now });
      }),
    );
    if (missing.length > 0) this.draw();
  }

  private items(): Item[] {
    return readSaved().map((saved) => ({ saved, now: this.now.get(saved.id) ?? 'loading' }));
  }

  private draw() {
    const { speaker } = this;
    const list = this.querySelector<HTMLElement>('[data-part=items]');
    if (!speaker || !list) return;
    const items = this.items();
    const byHand = this.order() === 'own';
    // Whoever is writing a note is not interrupted.
    if (list.contains(document.activeElement) && document.activeElement instanceof HTMLTextAreaElement) return;
    list.innerHTML = html`${groupsOf(items, byHand, speaker).map(
      ({ title, items: group }) =>
        html`${title !== undefined && html`<h2 class="group">${title}</h2>`}
          <ul class="saved-list" role="list">
            ${group.map((item, i) => itemView(speaker, item, { first: i === 0, last: i === group.length - 1, byHand }))}
          </ul>`,
    )}`.text;
    this.toggleAttribute('data-empty', items.length === 0);
    this.classList.add('ready');
    this.say(this.message);
  }

  private order(): string {
    return this.querySelector<HTMLInputElement>('input[name=order]:checked')?.value ?? 'own';
  }

  /** Says what has happened, with the way back where there is one. */
  private say(text: string) {
    this.message = text;
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = text;
    const undo = this.querySelector<HTMLElement>('[data-do=undo]');
    if (undo) undo.hidden = this.undo === undefined;
  }

  private change(target: HTMLElement) {
    const id = target.closest<HTMLElement>('[data-service]')?.dataset['service'];
    if (target instanceof HTMLTextAreaElement && id !== undefined) {
      if (!changeSaved(id, { note: target.value.trim() })) this.say(this.speaker?.t('take.notKept') ?? '');
    } else this.draw();
  }

  private act(target: HTMLElement) {
    const { speaker } = this;
    const act = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    const id = target.closest<HTMLElement>('[data-service]')?.dataset['service'] ?? '';
    if (!speaker || act === undefined) return;
    const { t } = speaker;
    const list = readSaved();
    const at = list.findIndex((one) => one.id === id);
    if (act === 'up' || act === 'down') this.move(list, at, at + (act === 'up' ? -1 : 1), act);
    if (act === 'seen') {
      const now = this.now.get(id);
      if (now !== undefined && typeof now !== 'string') changeSaved(id, { file: now, on: today() });
    }
    if (act === 'remove') {
      this.undo = list;
      this.message = t('take.removed', { name: list[at]?.name ?? id });
      removeSaved(id);
      this.querySelector<HTMLElement>('[data-do=undo]')?.focus();
    }
    if (act === 'clear') {
      this.undo = list;
      this.message = t('take.cleared');
      keepSaved([]);
      this.querySelector<HTMLElement>('[data-do=undo]')?.focus();
    }
    if (act === 'undo') {
      const before = this.undo ?? [];
      this.undo = undefined;
      this.message = '';
      keepSaved(before);
    }
    if (act === 'print' || act === 'send') this.open(act, speaker);
    if (act === 'csv') this.download(speaker);
  }

  private move(list: readonly Saved[], from: number, to: number, act: string) {
    const moved = list[from];
    if (!moved || to < 0 || to >= list.length) return;
    keepSaved(list.filter((one) => one !== moved).toSpliced(to, 0, moved));
    const again = this.querySelector<HTMLButtonElement>(`[data-service="${CSS.escape(moved.id)}"] [data-do=${act}]`);
    // At the end of the list the button is off: the other way is nearest.
    (again?.disabled === true ? again.parentElement?.querySelector<HTMLElement>('button:enabled') : again)?.focus();
  }

  private printed() {
    const groups = this.speaker ? groupsOf(this.items(), this.order() === 'own', this.speaker) : [];
    return groups
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        const file: ServiceFile | undefined = fileOf(item);
        return file ? [{ file, note: item.saved.note }] : [];
      });
  }

  private open(act: string, speaker: Speaker) {
    const host = this.querySelector<HTMLElement>('[data-part=panel]');
    if (!host) return;
    const isOpen = host.dataset['of'] === act;
    host.dataset['of'] = isOpen ? '' : act;
    for (const button of this.querySelectorAll<HTMLElement>('[aria-expanded]'))
      button.setAttribute('aria-expanded', String(!isOpen && button.dataset['do'] === act));
    host.hidden = isOpen;
    if (isOpen) return;
    const title = speaker.t('take.listTitle');
    if (act === 'print')
      showPrinting(host, speaker, { load: () => Promise.resolve(this.printed()), title, chosen: { density: 'card' } });
    else
      showSending(
        host,
        speaker,
        this.printed().map(({ file }) => file),
      );
  }

  private download(speaker: Speaker) {
    const link = document.createElement('a');
    const text = toCsv(listTable(speaker, this.printed()));
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = 'seznam.csv';
    link.click();
  }
}

customElements.define('my-list', MyList);
