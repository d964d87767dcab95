import type { SearchDocument } from '~/domain/search/document.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { SearchWords } from '~/components/search/words.ts';
import { html } from '~/components/ui/html.ts';
import { addressOf } from './address.ts';
import type { FoundGroup } from './engine.ts';
import { loadEngine } from './engine.ts';
import { lineNumber } from './line-number.ts';
import type { Mark } from './mark.ts';
import { markerOf } from './mark.ts';

/** How many of each kind are suggested, and of all together. */
const EACH = 3;
const ALL = 8;

/** From how many letters on suggestions are made. */
const LETTERS = 2;

/**
 * Suggests answers under the search box while the visitor types: a combobox with a list, as the ARIA practices
 * describe it. The arrow keys move, Enter opens the chosen answer or sends the form, Escape closes the list.
 */
class SearchSuggest extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  private readonly locale = document.documentElement.lang as Locale;
  private chosen = -1;
  /** The question that is answered in the list; nothing while it is closed. */
  private answered: string | undefined;

  connectedCallback() {
    const { box } = this;
    if (!box) return;
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': 'q-list',
    };
    for (const [name, value] of Object.entries(attributes)) box.setAttribute(name, value);
    // Whatever was written while this script was on its way.
    if (box.value !== '') void this.suggest();
    else void loadEngine(this.locale).catch(() => undefined);
    box.addEventListener('input', () => void this.suggest());
    box.addEventListener('keydown', (event) => this.press(event));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.contains(relatedTarget as Node | null)) this.close();
    });
  }

  private get box(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  private get list(): HTMLElement | null {
    return this.querySelector('[role=listbox]');
  }

  private get options(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[role=option]')];
  }

  private async suggest() {
    const query = this.box?.value.trim() ?? '';
    if (query.length < LETTERS) {
      this.close();
      return;
    }
    try {
      const engine = await loadEngine(this.locale);
      const isMeant = () => query === this.box?.value.trim();
      if (!isMeant()) return;
      const { groups } = await engine.ask(query, { isTyping: true, limit: EACH });
      // An answer that comes twice must not take away what was chosen of the first.
      if (isMeant() && query !== this.answered) this.show(groups, query);
    } catch {
      // The form still works: the results page says what is wrong.
      this.close();
    }
  }

  private show(groups: readonly FoundGroup[], query: string) {
    const mark = markerOf(query, this.locale);
    let left = ALL;
    const parts = groups.map(({ kind, documents }) => {
      const shown = documents.slice(0, Math.max(0, left));
      left -= shown.length;
      return shown.length > 0 && this.groupOf(kind, shown, mark);
    });
    const { list } = this;
    if (!list) return;
    list.innerHTML = html`${parts}`.text;
    const count = this.options.length;
    list.hidden = count === 0;
    this.box?.setAttribute('aria-expanded', String(count > 0));
    this.answered = query;
    this.choose(-1);
    const status = this.querySelector('[role=status]');
    const form = this.words.suggestions[new Intl.PluralRules(this.locale).select(count)] ?? '';
    if (status) status.textContent = count > 0 ? form.replace('{count}', String(count)) : this.words.none;
  }

  private groupOf(kind: string, documents: readonly SearchDocument[], mark: Mark) {
    const options = documents.map((one) => {
      const { id, name, lang } = one;
      return html`<a role="option" id="q-${kind}-${id}" tabindex="-1" aria-selected="false" href="${addressOf(one, this.locale)}">
        ${mark(name, lang ?? this.locale)}${lineNumber(one)}
      </a>`;
    });
    return html`<div role="group" aria-label="${this.words.kinds[kind]}"><p aria-hidden="true">${this.words.kinds[kind]}</p>${options}</div>`;
  }

  private choose(number: number) {
    const { options } = this;
    this.chosen = number;
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === number));
    const option = options[number];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.box?.setAttribute('aria-activedescendant', option.id);
    else this.box?.removeAttribute('aria-activedescendant');
  }

  private press(event: KeyboardEvent) {
    const { options, chosen } = this;
    if (event.key === 'Escape' && this.list?.hidden === false) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && options[chosen]) {
      event.preventDefault();
      options[chosen].click();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place beyond the ends stands for the box itself.
      this.choose(((chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1);
    }
  }

  private close() {
    this.answered = undefined;
    if (this.list) this.list.hidden = true;
    this.box?.setAttribute('aria-expanded', 'false');
    this.choose(-1);
  }
}

customElements.define('search-suggest', SearchSuggest);
