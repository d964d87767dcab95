import { withActs } from './acts-when-asked.ts';

/** The row of actions of a page: save, print, send, read aloud. Without JavaScript it has links only. */
class TakeAway extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-act]') : null;
      if (!button) return;
      withActs(
        ({ act }) => act(this, button),
        () => {
          // It is a page without JavaScript then: its links are there, and browsers print by themselves.
          document.documentElement.classList.remove('js');
          if (button.dataset['act'] === 'print') print();
        },
      );
    });
    // Nothing of it is needed for the first look at the page.
    if (this.dataset['id'] !== undefined) setTimeout(() => withActs(({ prepare }) => prepare(this)), 500);
  }
}

customElements.define('take-away', TakeAway);
