import type { Speaker } from './load.ts';
import type { Printed } from './print-panel.ts';
import { showPrinting } from './print-panel.ts';
import { showSending } from './send-panel.ts';

/** The panel of one's own list: print or sending, one at a time. */
export class ListPanel {
  private readonly list: HTMLElement;
  private readonly printed: () => readonly Printed[];
  private of: string | undefined;
  /** The services for which sending was drawn. */
  private sent = '';

  constructor(list: HTMLElement, printed: () => readonly Printed[]) {
    this.list = list;
    this.printed = printed;
    this.host?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close(true);
    });
  }

  private get host(): HTMLElement | null {
    return this.list.querySelector<HTMLElement>('[data-part=panel]');
  }

  private get services(): string {
    return this.printed()
      .map(({ file }) => file.id)
      .join();
  }

  /** Opens what a button says, or closes it again. */
  toggle(act: string, speaker: Speaker): void {
    const isOpen = this.of === act;
    this.close();
    const { host } = this;
    if (isOpen || !host) return;
    // A new one for each opening, for what listens to it belongs to what is in it.
    const content = document.createElement('div');
    content.className = 'panel';
    host.replaceChildren(content);
    host.hidden = false;
    this.of = act;
    this.mark();
    const title = speaker.t('take.listTitle');
    if (act === 'print') {
      const load = () => Promise.resolve([...this.printed()]);
      showPrinting(content, speaker, { load, title, chosen: { density: 'card' } });
      return;
    }
    this.sent = this.services;
    showSending(
      content,
      speaker,
      this.printed().map(({ file }) => file),
    );
  }

  /** What would be sent is no longer what is in the list: it must be asked for anew. */
  listChanged(): void {
    if (this.of === 'send' && this.sent !== this.services) this.close();
  }

  private close(isByKey = false): void {
    const { host, of } = this;
    if (!host || of === undefined) return;
    host.hidden = true;
    host.replaceChildren();
    this.of = undefined;
    this.mark();
    if (isByKey) this.list.querySelector<HTMLElement>(`.tools [data-do=${of}]`)?.focus();
  }

  private mark(): void {
    for (const button of this.list.querySelectorAll<HTMLElement>('.tools [aria-expanded]'))
      button.setAttribute('aria-expanded', String(button.dataset['do'] === this.of));
  }
}
