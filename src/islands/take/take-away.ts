type Panel = (host: HTMLElement, ids: readonly string[]) => Promise<void>;

/** What a button opens; loaded when somebody asks for it. */
const PANELS: Readonly<Record<string, () => Promise<Panel>>> = {
  print: async () => (await import('./print-panel.ts')).printPanel,
  send: async () => (await import('./send-panel.ts')).sendPanel,
};

/** The row of actions of a page: save, print, send, read aloud. Without JavaScript it has links only. */
class TakeAway extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      const { act = '' } = button.dataset;
      if (act === 'read') continue;
      button.hidden = false;
      if (act in PANELS) button.addEventListener('click', () => void this.toggle(button, act));
    }
    const { id } = this.dataset;
    if (id === undefined) return;
    // Safari knows no idle time.
    const whenIdle = (then: () => void) =>
      'requestIdleCallback' in window ? requestIdleCallback(then) : setTimeout(then, 1000);
    whenIdle(() => void import('./page-code.ts').then(({ pageCode }) => pageCode(this)));
    const read = this.querySelector<HTMLButtonElement>('[data-act=read]');
    if (read && 'speechSynthesis' in window) this.offerReading(read, id);
  }

  /** Services of the page: its own, or those of its list. */
  private ids(): string[] {
    const { id } = this.dataset;
    if (id !== undefined) return [id];
    const cards = document.querySelectorAll<HTMLElement>('main li[data-service]');
    return [...new Set([...cards].map(({ dataset }) => dataset['service'] ?? ''))];
  }

  private async toggle(button: HTMLButtonElement, act: string) {
    const isOpen = button.getAttribute('aria-expanded') === 'true';
    this.querySelector('.panel')?.remove();
    for (const one of this.querySelectorAll('[aria-expanded]')) one.setAttribute('aria-expanded', 'false');
    if (isOpen) return;
    button.setAttribute('aria-expanded', 'true');
    const panel = document.createElement('div');
    panel.className = 'panel box';
    panel.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      panel.remove();
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    });
    this.append(panel);
    const load = PANELS[act];
    if (load) await (await load())(panel, this.ids());
  }

  private offerReading(button: HTMLButtonElement, id: string) {
    const lang = document.documentElement.lang;
    const offer = () => {
      button.hidden = !speechSynthesis.getVoices().some((voice) => voice.lang.startsWith(lang));
    };
    offer();
    // Some browsers know their voices only later.
    speechSynthesis.addEventListener('voiceschanged', offer);
    button.addEventListener(
      'click',
      () => void import('./read-aloud.ts').then(({ readAloud }) => readAloud(button, id)),
    );
  }
}

customElements.define('take-away', TakeAway);
