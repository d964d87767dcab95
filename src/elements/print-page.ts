/** A button that prints the page; there is none without JavaScript, where the browser's own does the same. */
class PrintPage extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => window.print());
  }
}

customElements.define('print-page', PrintPage);
