import { addSaved, CHANGED, isSaved, readSaved, removeSaved, today } from './saved.ts';

/** Saves a service or takes it out; its data follow when they come. */
function toggle(id: string, name: string): void {
  if (isSaved(id)) {
    removeSaved(id);
    return;
  }
  if (!addSaved([{ id, name, on: today() }])) return;
  void import('./acts.ts').then(({ fillSaved }) => fillSaved(id));
}

/** Shows on a button whether its service is in the list. */
function show(button: HTMLButtonElement): void {
  button.hidden = false;
  button.setAttribute('aria-pressed', String(isSaved(button.dataset['save'] ?? '')));
}

/** A button that saves, of a card that was drawn without one. */
function cardButton(card: HTMLElement, { save = '', saved = '' }: DOMStringMap): HTMLButtonElement {
  const button = document.createElement('button');
  const name = card.querySelector('h3')?.textContent.trim() ?? '';
  button.type = 'button';
  button.className = 'save';
  button.dataset['save'] = card.dataset['service'];
  button.dataset['name'] = name;
  for (const word of [save, saved]) button.append(Object.assign(document.createElement('span'), { textContent: word }));
  const whose = document.createElement('span');
  whose.className = 'hidden';
  whose.textContent = name;
  button.append(whose);
  return button;
}

/** The way to one's own list, with the number of services in it; it also lets every service of the page be saved. */
class MyListLink extends HTMLElement {
  connectedCallback() {
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null;
      if (button instanceof HTMLButtonElement) toggle(button.dataset['save'] ?? '', button.dataset['name'] ?? '');
    });
    window.addEventListener(CHANGED, () => this.show());
    window.addEventListener('storage', () => this.show());
    // Results of a search are drawn anew.
    const main = document.querySelector('main');
    if (main) new MutationObserver(() => this.show()).observe(main, { childList: true, subtree: true });
    this.show();
  }

  private show() {
    for (const card of document.querySelectorAll<HTMLElement>('li.card[data-service]:not(:has([data-save]))')) {
      card.append(cardButton(card, this.dataset));
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) show(button);
    const count = readSaved().length;
    const badge = this.querySelector('b');
    if (badge) badge.textContent = count > 0 ? String(count) : '';
  }
}

customElements.define('my-list-link', MyListLink);
