const acts = () => import('./acts.ts');

/** The row of actions of a page: save, print, send, read aloud. Without JavaScript it has links only. */
class TakeAway extends HTMLElement {
  connectedCallback() {
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      // Only where a voice is found is there reading aloud.
      button.hidden = button.dataset['act'] === 'read';
    }
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-act]') : null;
      if (button) void acts().then(({ act }) => act(this, button));
    });
    // Nothing of it is needed for the first look at the page.
    if (this.dataset['id'] !== undefined) setTimeout(() => void acts().then(({ prepare }) => prepare(this)), 500);
  }
}

customElements.define('take-away', TakeAway);
