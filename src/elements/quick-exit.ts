/** How quickly the three presses of Escape must follow one another, in milliseconds. */
const WITHIN = 1500;

/** Leaves the page at once, by its link or by Escape pressed three times; the page is not left in history. */
class QuickExit extends HTMLElement {
  private presses: number[] = [];

  connectedCallback() {
    this.querySelector('a')?.addEventListener('click', (event) => {
      event.preventDefault();
      this.leave();
    });
    document.addEventListener('keydown', ({ key, timeStamp }) => {
      if (key !== 'Escape') return;
      this.presses = [...this.presses.filter((press) => timeStamp - press < WITHIN), timeStamp];
      if (this.presses.length >= 3) this.leave();
    });
  }

  private leave() {
    const away = this.querySelector('a')?.href;
    // Nothing stays readable while the other page loads.
    document.body.hidden = true;
    if (away) location.replace(away);
  }
}

customElements.define('quick-exit', QuickExit);
