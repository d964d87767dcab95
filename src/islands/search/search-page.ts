import type { Locale } from '~/i18n/locales.ts';
import type { SearchWords } from '~/components/search/words.ts';
import { html } from '~/components/ui/html.ts';
import type { Engine, Found, FoundService } from './engine.ts';
import { loadEngine } from './engine.ts';
import { markerOf } from './mark.ts';
import { countMiss } from './misses.ts';
import { announce, FOUND, NARROWED, onChosen } from './narrowed.ts';
import { loadRecords } from './records.ts';
import type { Drawing } from './results.ts';
import { otherResults, serviceCards } from './results.ts';

/** How many services are shown at once. */
const STEP = 24;

/** After how long without a letter a question that found nothing counts as asked, in milliseconds. */
const PAUSE = 1500;

/** What was found, and the question that was answered where it is not the one that was asked. */
interface Answer extends Pick<Found, 'groups' | 'services'> {
  readonly meant?: string;
  /** Nothing answers: these are those who give advice on anything. */
  readonly isAdvice?: boolean;
}

async function answer(engine: Engine, query: string, isTyping: boolean): Promise<Answer> {
  if (query === '') return { groups: [], services: await engine.all() };
  const { advice, ...found } = await engine.ask(query, { isTyping });
  if (!advice) return found;
  const meant = await engine.meant(query);
  const guessed = meant === undefined ? undefined : await engine.ask(meant);
  return meant !== undefined && guessed && !guessed.advice ? { ...guessed, meant } : { ...advice, isAdvice: true };
}

/** Services to show, and how many there are. */
interface Services {
  readonly shown: readonly FoundService[];
  readonly count: number;
}

/** Results of the search page, drawn as the visitor types and narrows. */
class SearchPage extends HTMLElement {
  private readonly words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
  private readonly locale = document.documentElement.lang as Locale;
  private readonly leaving = new AbortController();
  private chosen: ReadonlySet<string> | undefined;
  private shown = STEP;
  private pause = 0;

  connectedCallback() {
    const { signal } = this.leaving;
    const { box } = this;
    box.value = new URLSearchParams(location.search).get('q') ?? '';
    box.addEventListener('input', () => this.ask(true), { signal });
    box.form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.ask(false);
      },
      { signal },
    );
    this.addEventListener('click', ({ target }) => {
      const button = target as HTMLElement;
      if (button.closest('[data-deeper]')) void this.searchTexts();
      if (!button.closest('[data-more]')) return;
      this.shown += STEP;
      void this.draw(false);
    });
    onChosen(
      NARROWED,
      (ids) => {
        this.chosen = ids;
        void this.draw(false);
      },
      signal,
    );
    void this.draw(false);
  }

  disconnectedCallback() {
    this.leaving.abort();
  }

  private get box(): HTMLInputElement {
    return document.querySelector<HTMLInputElement>('input[type=search][name=q]') ?? document.createElement('input');
  }

  private area(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-${name}]`) ?? this;
  }

  private ask(isTyping: boolean) {
    const address = new URL(location.href);
    const query = this.box.value.trim();
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(history.state, '', address);
    this.shown = STEP;
    void this.draw(isTyping);
  }

  private async draw(isTyping: boolean) {
    const query = this.box.value.trim();
    const isAsked = query !== '' || this.chosen !== undefined;
    this.area('ways').hidden = isAsked;
    this.area('text').hidden = query === '';
    this.area('found').replaceChildren();
    this.area('results').hidden = !isAsked;
    if (!isAsked) {
      this.area('status').textContent = '';
      announce(FOUND, undefined);
      return;
    }
    try {
      const [engine, { records }] = await Promise.all([loadEngine(this.locale), loadRecords()]);
      // A letter may have come while the engine was loading.
      if (query !== this.box.value.trim()) return;
      const result = await answer(engine, query, isTyping);
      if (query !== this.box.value.trim()) return;
      const services = result.services.filter((id) => this.chosen?.has(id) ?? true);
      const shown = await engine.services(services.slice(0, this.shown));
      if (query !== this.box.value.trim()) return;
      announce(FOUND, query === '' ? undefined : new Set(result.services));
      const drawing = { records, words: this.words, locale: this.locale, mark: markerOf(query, this.locale) };
      this.show(drawing, result, { shown, count: services.length });
      this.wait(query, query !== '' && (result.isAdvice === true || result.meant !== undefined));
    } catch {
      this.area('status').textContent = this.words.failed;
      this.area('ways').hidden = false;
    }
  }

  private show(drawing: Drawing, result: Answer, { shown, count }: Services) {
    const { words } = this;
    const form = words.found[new Intl.PluralRules(this.locale).select(count)] ?? '';
    const isEmpty = result.isAdvice === true || (count === 0 && result.groups.every(({ kind }) => kind === 'services'));
    this.area('status').textContent = count > 0 && !isEmpty ? form.replace('{count}', String(count)) : words.none;
    this.area('results').innerHTML = html`
      ${isEmpty && html`<p class="empty">${words.noneAdvice}</p>`}
      ${result.meant !== undefined && this.meant(result.meant)}
      ${otherResults(drawing, result.groups, 'before')}
      ${shown.length > 0 && serviceCards(drawing, shown)}
      ${count > shown.length && html`<p><button type="button" class="button" data-more>${words.more}</button></p>`}
      ${otherResults(drawing, result.groups, 'after')}
    `.text;
    this.area('ways').hidden = !isEmpty;
  }

  private meant(query: string) {
    const address = new URL(location.href);
    address.searchParams.set('q', query);
    return html`<p class="lead"><a href="${address.href}">${this.words.didYouMean.replace('{word}', query)}</a></p>`;
  }

  /** Running texts are searched only when somebody asks: their engine weighs more than all else. */
  private async searchTexts() {
    const found = this.area('found');
    found.textContent = this.words.loading;
    try {
      const { fullTextResults } = await import('./full-text.ts');
      const results = await fullTextResults(this.box.value.trim(), this.locale);
      found.innerHTML = results?.text ?? html`<p>${this.words.noText}</p>`.text;
    } catch {
      found.textContent = this.words.failed;
    }
  }

  /** A question counts only when the visitor has stopped writing it. */
  private wait(query: string, isMiss: boolean) {
    clearTimeout(this.pause);
    if (isMiss) this.pause = window.setTimeout(() => countMiss(query), PAUSE);
  }
}

customElements.define('search-page', SearchPage);
