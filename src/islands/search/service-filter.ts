import type { RecordFile } from '~/domain/catalogue/brief.ts';
import type { Facet, Selection } from '~/domain/catalogue/facets.ts';
import { countValues, FACETS, matches, selectionFrom, selectionTo } from '~/domain/catalogue/facets.ts';
import { announce, FOUND, NARROWED, onChosen } from './narrowed.ts';
import { loadRecords } from './records.ts';

/**
 * Narrows services by what is ticked in its form, keeps the choice in the address, and shows beside each value how many
 * services it would leave. The search page and the map hear of it through `NARROWED`.
 */
class ServiceFilter extends HTMLElement {
  private found: ReadonlySet<string> | undefined;
  private readonly leaving = new AbortController();

  connectedCallback() {
    const { signal } = this.leaving;
    // On a phone the results come first.
    if (!matchMedia('(width >= 64rem)').matches) this.querySelector('details')?.removeAttribute('open');
    this.show(selectionFrom(new URLSearchParams(location.search)));
    this.addEventListener('change', () => this.choose(), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // The form empties itself only after the event.
    this.addEventListener('reset', () => setTimeout(() => this.choose()), { signal });
    onChosen(FOUND, (ids) => this.count(ids), signal);
    void this.narrow();
  }

  disconnectedCallback() {
    this.leaving.abort();
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private get selection(): Selection {
    const chosen = FACETS.map((facet) => {
      const inputs = this.inputs.filter(({ name, type, checked }) => name === facet && (type === 'number' || checked));
      return [facet, inputs.map(({ value }) => value).filter((value) => value !== '')] as const;
    });
    return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
  }

  private show(selection: Selection) {
    for (const input of this.inputs) {
      const values = selection[input.name as Facet] ?? [];
      if (input.type === 'number') input.value = values[0] ?? '';
      else input.checked = values.includes(input.value);
    }
  }

  private choose() {
    const address = new URL(location.href);
    selectionTo(address.searchParams, this.selection);
    history.replaceState(history.state, '', address);
    void this.narrow();
  }

  private async narrow() {
    const { selection } = this;
    try {
      const file = await loadRecords();
      const moment = { ...file, now: new Date() };
      const isChosen = Object.keys(selection).length > 0;
      const left = file.services.filter((record) => matches(record, selection, moment));
      this.countIn(file, selection);
      announce(NARROWED, isChosen ? new Set(left.map(({ id }) => id)) : undefined);
    } catch {
      // Without the file there is nothing to narrow by; the list stays whole.
      announce(NARROWED, undefined);
    }
  }

  private count(found: ReadonlySet<string> | undefined) {
    this.found = found;
    void loadRecords().then(
      (file) => this.countIn(file, this.selection),
      () => undefined,
    );
  }

  private countIn(file: RecordFile, selection: Selection) {
    const { found } = this;
    const records = found ? file.services.filter(({ id }) => found.has(id)) : file.services;
    const moment = { ...file, now: new Date() };
    for (const facet of FACETS) {
      const marks = [...this.querySelectorAll<HTMLElement>(`[data-count^="${facet}:"]`)];
      const values = marks.map((mark) => mark.dataset['count']?.slice(facet.length + 1) ?? '');
      const counts = countValues(records, selection, facet, values, moment);
      for (const [i, mark] of marks.entries()) {
        const count = counts.get(values[i] ?? '') ?? 0;
        mark.textContent = String(count);
        mark.parentElement?.toggleAttribute('data-empty', count === 0);
      }
      const chosen = this.querySelector<HTMLElement>(`[data-chosen="${facet}"]`);
      const count = selection[facet]?.length ?? 0;
      if (chosen) chosen.textContent = count > 0 ? `(${count})` : '';
    }
  }
}

customElements.define('service-filter', ServiceFilter);
