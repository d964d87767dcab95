import { fold } from '~/domain/text/fold.ts';
import type { Option } from '~/schema/field.ts';
import { iconBodies } from '../icons.ts';
import type { Draw } from './adapter.ts';
import { button, element } from './dom.ts';

function picture(name: string): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  // The bodies come with our own bundle.
  svg.innerHTML = iconBodies()[name] ?? '';
  return svg;
}

/** A picture for a tile: chosen by eye or by its Czech word, by arrows as in any group of radio buttons. */
export const drawIcon: Draw = (into, { id, label, setting, value, change }) => {
  const options = setting('options') as readonly Option[];
  let chosen = typeof value === 'string' ? value : '';
  const now = element('p', { class: 'own-icon-now' });
  const search = element('input', {
    id,
    type: 'search',
    placeholder: 'Hledat obrázek, například rodina',
    autocomplete: 'off',
  });
  const grid = element('div', { class: 'own-icons', role: 'radiogroup', 'aria-label': label });
  const clear = button('Bez obrázku', () => choose(''), { class: 'own-quiet' });
  const choose = (name: string) => {
    chosen = name;
    change(name === '' ? undefined : name);
    showNow();
    if (name === '') show();
  };
  const showNow = () => {
    const option = options.find((one) => one.value === chosen);
    now.replaceChildren(...(option ? [picture(option.value), `Vybráno: ${option.label}`] : ['Zatím bez obrázku']));
    clear.hidden = chosen === '';
  };
  const show = () => {
    showNow();
    const words = fold(search.value);
    const found = options.filter((one) => fold(`${one.label} ${one.value}`).includes(words));
    grid.replaceChildren(
      ...found.map((one) => {
        const radio = element('input', { type: 'radio', name: id, value: one.value });
        radio.checked = one.value === chosen;
        radio.addEventListener('change', () => choose(one.value));
        return element('label', { title: one.label }, radio, picture(one.value), element('span', {}, one.label));
      }),
    );
    if (found.length === 0) grid.textContent = 'Takový obrázek tu není.';
  };
  search.addEventListener('input', show);
  const all = element('details', {}, element('summary', {}, 'Vybrat obrázek'), search, grid);
  into.append(now, clear, all);
  show();
  return {
    update: (name) => {
      const next = typeof name === 'string' ? name : '';
      if (next === chosen) return;
      chosen = next;
      show();
    },
  };
};
