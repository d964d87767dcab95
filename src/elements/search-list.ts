const fold = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Shows those services of a list that have every word of the query in the page's address. */
class SearchList extends HTMLElement {
  connectedCallback() {
    const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
    if (box) box.value = query;
    if (query !== '') this.narrow(fold(query).split(/\s+/));
  }

  private narrow(words: readonly string[]) {
    let count = 0;
    for (const item of this.querySelectorAll<HTMLElement>('li[data-service]')) {
      const text = fold(`${item.textContent} ${item.dataset['also'] ?? ''}`);
      item.hidden = !words.every((word) => text.includes(word));
      if (!item.hidden) count++;
    }
    this.say(count);
  }

  private say(count: number) {
    const forms = JSON.parse(this.dataset['found'] ?? '{}') as Record<string, string>;
    const form = forms[new Intl.PluralRules(this.dataset['locale']).select(count)] ?? '';
    const heading = this.querySelector<HTMLElement>('[data-count]');
    const advice = this.querySelector<HTMLElement>('[data-advice]');
    if (heading)
      heading.textContent = count > 0 ? form.replace('{count}', String(count)) : (this.dataset['none'] ?? '');
    if (advice) advice.hidden = count > 0;
  }
}

customElements.define('search-list', SearchList);
