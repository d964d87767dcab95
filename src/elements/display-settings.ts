// What a visitor chooses is kept in this browser alone; `layouts/first.js` applies it before the page is drawn.
const root = document.documentElement;
const defaults: Record<string, string> = { theme: 'auto', text: 'm' };

function keep(name: string, value: string) {
  try {
    if (value === defaults[name]) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Storage may be forbidden or full: the choice then holds for this page.
  }
}

/** The menu of colours and text size. */
class DisplaySettings extends HTMLElement {
  connectedCallback() {
    for (const input of this.querySelectorAll('input')) {
      input.checked = input.value === (root.dataset[input.name] ?? defaults[input.name]);
    }
    this.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      root.dataset[name] = value;
      keep(name, value);
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.close();
    });
    document.addEventListener('click', ({ target }) => {
      if (!this.contains(target as Node)) this.querySelector('details')?.removeAttribute('open');
    });
  }

  private close() {
    this.querySelector('details')?.removeAttribute('open');
    this.querySelector('summary')?.focus();
  }
}

customElements.define('display-settings', DisplaySettings);
