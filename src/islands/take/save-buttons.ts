import { withActs } from './acts-when-asked.ts';
import { addSaved, CHANGED, readSaved, removeSaved, today } from './saved.ts';

/** Saves a service or takes it out. */
function toggle(button: HTMLButtonElement): void {
  const { save: id = '' } = button.dataset;
  // What it is called where the button stands.
  const name = (button.querySelector('.hidden') ?? document.querySelector('h1'))?.textContent.trim() ?? '';
  const isKept = button.ariaPressed === 'true' ? removeSaved(id) : addSaved([{ id, name, on: today() }]);
  withActs(({ afterSaving }) => afterSaving(button, isKept));
}

/** Where services appear without a button that saves: cards of lists and of the search, rows beside the map. */
const WITHOUT_BUTTON = ':is(li.card, .rows li)[data-service]:not(:has([data-save]))';

/** A button that saves, of a card that was drawn without one. */
function cardButton(card: HTMLElement, { save, saved }: DOMStringMap): HTMLButtonElement {
  const button = document.createElement('button');
  button.className = 'save';
  button.dataset['save'] = card.dataset['service'];
  // The last says whose button it is to those who only hear it.
  for (const text of [save, saved, card.querySelector('h3, a')?.textContent]) {
    const word = document.createElement('span');
    word.textContent = text ?? '';
    button.append(' ', word);
  }
  button.lastElementChild?.classList.add('hidden');
  return button;
}

/** The way to one's own list, with the number of services in it; it also lets every service of the page be saved. */
class MyListLink extends HTMLElement {
  connectedCallback() {
    document.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-save]') : null;
      if (button instanceof HTMLButtonElement) toggle(button);
    });
    for (const event of [CHANGED, 'storage']) window.addEventListener(event, this.show);
    // Results of a search are drawn anew.
    const main = document.querySelector('main');
    if (main) new MutationObserver(this.show).observe(main, { childList: true, subtree: true });
    this.show();
  }

  private readonly show = () => {
    for (const card of document.querySelectorAll<HTMLElement>(WITHOUT_BUTTON)) {
      card.append(cardButton(card, this.dataset));
    }
    const saved = readSaved().map(({ id }) => id);
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-save]')) {
      button.hidden = false;
      button.ariaPressed = String(saved.includes(button.dataset['save'] ?? ''));
    }
    const badge = this.querySelector('b');
    if (badge) badge.textContent = String(saved.length || '');
  };
}

customElements.define('my-list-link', MyListLink);
