import { html } from '~/components/ui/html.ts';
import { clearMisses, readMisses } from './misses.ts';

/** A value of a CSV file: quoted, and never read by a spreadsheet as a formula. */
const quoted = (text: string) => `"${text.replace(/^[=+\-@\t]/, "'$&").replaceAll('"', '""')}"`;

/** Shows the questions that found nothing on this device, and gives them away as a CSV file. */
class MissesList extends HTMLElement {
  connectedCallback() {
    this.show();
    this.querySelector('button')?.addEventListener('click', () => {
      clearMisses();
      this.show();
    });
  }

  private show() {
    const rows = Object.entries(readMisses()).sort(([, a], [, b]) => b - a);
    for (const part of this.querySelectorAll<HTMLElement>('table, .actions')) part.hidden = rows.length === 0;
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', rows.length > 0);
    const body = this.querySelector('tbody');
    if (body)
      body.innerHTML = html`${rows.map(([query, count]) => html`<tr><td>${query}</td><td>${count}</td></tr>`)}`.text;
    const file = ['hledano;pocet', ...rows.map(([query, count]) => `${quoted(query)};${count}`)].join('\r\n');
    const link = this.querySelector('a');
    // A byte order mark, so that spreadsheets read Czech letters right.
    if (link) link.href = URL.createObjectURL(new Blob(['\uFEFF', file], { type: 'text/csv' }));
  }
}

customElements.define('misses-list', MissesList);
