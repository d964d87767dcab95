import type { Facet, Moment, Selection } from '~/domain/catalogue/facets.ts';
import { countValues, EVERYWHERE, FACETS, matches, selectionFrom, selectionTo } from '~/domain/catalogue/facets.ts';
import { announce, FOUND, NARROWED, onChosen } from './narrowed.ts';
import type { Records } from './records.ts';
import { loadRecords } from './records.ts';

/** How long what is chosen must rest before values are counted, in milliseconds: who types must not wait for that. */
const REST = 200;

/** How long a service that is open counts as open, in milliseconds. */
const MINUTE = 60_000;

/**
 * Narrows services by what is ticked in its form, keeps the choice in the address, and shows beside each value how many
 * services it would leave. The search page and the map hear of it through `NARROWED`.
 */
class ServiceFilter extends HTMLElement {
  private found: ReadonlySet<string> | undefined;
  private moment: Moment | undefined;
  private rest = 0;
  private readonly leaving = new AbortController();

  connectedCallback() {
    const { signal } = this.leaving;
    // On a phone the results come first.
    const all = this.querySelector('details');
    const chosen = selectionFrom(new URLSearchParams(location.search));
    const isWide = matchMedia('(width >= 64rem)').matches;
    // Who comes with a choice sees what it is.
    if (!isWide) all?.removeAttribute('open');
    else if (Object.keys(chosen).length > 0) all?.setAttribute('open', '');
    this.show(chosen);
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

  /** What leads from here takes the choice along. */
  private lead(selection: Selection) {
    const query = new URLSearchParams();
    selectionTo(query, selection);
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-with-choice]')) link.search = query.toString();
  }

  private async narrow() {
    const { selection } = this;
    this.lead(selection);
    try {
      const file = await loadRecords();
      const isChosen = Object.keys(selection).length > 0;
      const moment = this.momentOf(file);
      const left = isChosen ? file.services.filter((record) => matches(record, selection, moment)) : [];
      this.countIn(file, selection);
      announce(NARROWED, isChosen ? new Set(left.map(({ id }) => id)) : undefined);
    } catch {
      // Without the file there is nothing to narrow by; the list stays whole.
      announce(NARROWED, undefined);
    }
  }

  /** The moment for which it is said what is open: the same within a minute. */
  private momentOf({ calendar }: Records): Moment {
    const now = new Date();
    const isPast = !this.moment || now.getTime() - this.moment.now.getTime() > MINUTE;
    if (isPast) this.moment = { ...calendar, now };
    return this.moment ?? { ...calendar, now };
  }

  private count(found: ReadonlySet<string> | undefined) {
    this.found = found;
    clearTimeout(this.rest);
    this.rest = window.setTimeout(() => {
      void loadRecords().then(
        (file) => this.countIn(file, this.selection),
        () => undefined,
      );
    }, REST);
  }

  private countIn(file: Records, selection: Selection) {
    const { found } = this;
    const records = found ? file.services.filter(({ id }) => found.has(id)) : file.services;
    const counts = countValues(records, selection, this.momentOf(file));
    for (const facet of FACETS) {
      const everywhere = counts[facet].get(EVERYWHERE) ?? 0;
      for (const mark of this.querySelectorAll<HTMLElement>(`[data-count^="${facet}:"]`)) {
        const value = mark.dataset['count']?.slice(facet.length + 1) ?? '';
        const count = everywhere + (counts[facet].get(value) ?? 0);
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
