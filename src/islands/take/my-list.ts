import { html } from '~/components/ui/html.ts';
import { listOf } from '~/domain/catalogue/shared-list.ts';
import type { Taken } from './change-saved.ts';
import { changeSaved, putBack, takenOf } from './change-saved.ts';
import { downloadFile, tableFile } from './files.ts';
import type { Speaker } from './load.ts';
import { loadListed, loadSpeaker } from './load.ts';
import { ListPanel } from './my-list-panel.ts';
import type { Item } from './my-list-item.ts';
import { fileOf, itemView } from './my-list-item.ts';
import { loadPanelStyle } from './panel-style.ts';
import { focusService, redraw, serviceAround } from './redraw.ts';
import type { Saved } from './saved.ts';
import { CHANGED, keepSaved, readSaved, removeSaved, today } from './saved.ts';
import { sharedList } from './shared-list.ts';
import { groupsOf, keepOrder, readOrder } from './sort-list.ts';

/** One's own list: kept in this browser, shown with what is true today. */
class MyList extends HTMLElement {
  private readonly now = new Map<string, Item['now']>();
  private readonly panel = new ListPanel(this, () => this.printed());
  private speaker: Speaker | undefined;
  private taken: readonly Taken[] = [];
  /** Whoever writes a note is not interrupted by its being kept. */
  private isWriting = false;

  async connectedCallback() {
    void loadPanelStyle();
    this.speaker = await loadSpeaker();
    const order = this.querySelector<HTMLInputElement>(`input[name=order][value=${readOrder()}]`);
    if (order) order.checked = true;
    this.addEventListener('click', ({ target }) => this.act(target as HTMLElement));
    this.addEventListener('input', ({ target }) => this.write(target as HTMLElement));
    this.addEventListener('change', ({ target }) => this.sort(target as HTMLInputElement));
    for (const event of [CHANGED, 'storage']) window.addEventListener(event, () => void this.load());
    window.addEventListener('online', () => void this.load());
    window.addEventListener('hashchange', () => void this.shared());
    await Promise.all([this.shared(), this.load()]);
  }

  private get list(): HTMLElement | null {
    return this.querySelector<HTMLElement>('[data-part=items]');
  }

  private get byHand(): boolean {
    return this.querySelector<HTMLInputElement>('input[name=order]:checked')?.value !== 'place';
  }

  private readonly listed = (id: string) => loadListed(id, Number(this.dataset['parts']));

  private async shared() {
    const { speaker } = this;
    const host = this.querySelector<HTMLElement>('[data-part=shared]');
    if (!host || !speaker) return;
    const added = (services: readonly Saved[]) => {
      const [first] = services;
      this.say(first ? speaker.t('take.sharedAdded', { count: services.length }) : speaker.t('take.notKept'));
      if (first && this.list) focusService(this.list, first.id);
    };
    await sharedList(host, speaker, listOf(location.hash) ?? [], { load: this.listed, added });
  }

  /** Asks for what is not known yet, and draws what is. */
  private async load() {
    if (this.isWriting) return;
    const missing = readSaved().filter(({ id }) => ['offline', undefined].includes(this.stateOf(id)));
    for (const { id } of missing) this.now.set(id, 'loading');
    this.draw();
    if (missing.length === 0) return;
    await Promise.all(missing.map(async ({ id }) => this.now.set(id, await this.listed(id))));
    // Those that were saved by their name alone.
    const list = readSaved();
    const filled = list.map((one) => ({ ...one, ...(!one.file && this.fileNow(one.id)) }));
    if (list.some(({ id, file }) => !file && this.fileNow(id))) keepSaved(filled);
    this.draw();
  }

  private stateOf(id: string): string | undefined {
    const now = this.now.get(id);
    return typeof now === 'object' ? 'known' : now;
  }

  private fileNow(id: string): Pick<Saved, 'file'> | undefined {
    const now = this.now.get(id);
    return typeof now === 'object' ? { file: now } : undefined;
  }

  private items(): Item[] {
    return readSaved().map((saved) => ({ saved, now: this.now.get(saved.id) ?? 'loading' }));
  }

  private draw() {
    const { speaker, list } = this;
    if (!speaker || !list) return;
    const items = this.items();
    const { byHand } = this;
    const groups = groupsOf(items, byHand, speaker).map(
      ({ title, items: group }) =>
        html`${title !== undefined && html`<h2 class="group">${title}</h2>`}
          <ul class="saved-list" role="list">
            ${group.map((item, i) =>
              itemView(speaker, item, {
                first: i === 0,
                last: i === group.length - 1,
                byHand,
                level: title === undefined ? 2 : 3,
              }),
            )}
          </ul>`,
    );
    redraw(list, html`${groups}`.text);
    this.toggleAttribute('data-empty', items.length === 0);
    this.classList.add('ready');
    this.panel.listChanged();
  }

  /** Says what has happened, with the way back where there is one. */
  private say(text: string) {
    const status = this.querySelector('.said [role=status]');
    if (status) status.textContent = text;
    const undo = this.querySelector<HTMLElement>('[data-do=undo]');
    if (undo) undo.hidden = this.taken.length === 0;
  }

  private write(target: HTMLElement) {
    const id = serviceAround(target);
    if (!(target instanceof HTMLTextAreaElement) || id === undefined) return;
    this.isWriting = true;
    if (!changeSaved(id, { note: target.value })) this.say(this.speaker?.t('take.notKept') ?? '');
    this.isWriting = false;
  }

  private sort({ name, value }: HTMLInputElement) {
    if (name !== 'order') return;
    keepOrder(value);
    this.draw();
  }

  private act(target: HTMLElement) {
    const { speaker } = this;
    const act = target.closest<HTMLElement>('[data-do]')?.dataset['do'];
    const id = serviceAround(target) ?? '';
    if (!speaker) return;
    if (act === 'up' || act === 'down') this.move(id, act === 'up' ? -1 : 1, speaker);
    if (act === 'seen') changeSaved(id, { ...this.fileNow(id), on: today() });
    if (act === 'remove' || act === 'clear') this.takeOut(act === 'clear' ? undefined : id, speaker);
    if (act === 'undo') this.undo(speaker);
    if (act === 'print' || act === 'send') this.panel.toggle(act, speaker);
    if (act === 'csv') downloadFile(tableFile(speaker, this.printed()));
  }

  private takeOut(id: string | undefined, { t }: Speaker) {
    this.taken = takenOf(id);
    const [first] = this.taken;
    if (id === undefined) keepSaved([]);
    else removeSaved(id);
    this.say(id === undefined ? t('take.cleared') : t('take.removed', { name: first?.saved.name ?? id }));
    this.querySelector<HTMLElement>('[data-do=undo]')?.focus();
  }

  private undo({ t }: Speaker) {
    const [first] = this.taken;
    if (!putBack(this.taken)) {
      this.say(t('take.notKept'));
      return;
    }
    this.taken = [];
    this.say(t('take.restored'));
    if (first && this.list) focusService(this.list, first.saved.id);
  }

  private move(id: string, by: number, { t }: Speaker) {
    const list = readSaved();
    const from = list.findIndex((one) => one.id === id);
    const moved = list[from];
    const to = from + by;
    if (!moved || to < 0 || to >= list.length) return;
    keepSaved(list.toSpliced(from, 1).toSpliced(to, 0, moved));
    this.say(t('take.moved', { name: moved.name, at: to + 1, all: list.length }));
  }

  /** Services as they stand in the list, with their notes; those of which nothing is known are left out. */
  private printed() {
    const groups = this.speaker ? groupsOf(this.items(), this.byHand, this.speaker) : [];
    return groups
      .flatMap(({ items }) => items)
      .flatMap((item) => {
        const file = fileOf(item);
        return file ? [{ file, note: item.saved.note?.trim() }] : [];
      });
  }
}

customElements.define('my-list', MyList);
