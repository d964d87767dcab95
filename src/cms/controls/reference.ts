import { nearId } from '~/data/folders.ts';
import type { Named } from '~/data/desk/named.ts';
import { isLocal } from '../desk.ts';
import { draftId } from '../draft.ts';
import { nameOf, namesOf } from '../names.ts';
import type { Draw, Place } from './adapter.ts';
import { button, element } from './dom.ts';
import { matching } from './matching.ts';

/** How many entries a list shows at once; whoever seeks further writes another letter. */
const SHOWN = 60;

const idsOf = (value: unknown) =>
  (Array.isArray(value) ? value : [value]).filter((id): id is string => typeof id === 'string' && id !== '');

/** Entries that may be chosen, by the name that a reference keeps: without the folders that both share. */
function choices({ entry, collection, setting }: Place): Named[] {
  const within = Number(setting('within') ?? 0);
  const near = nearId(draftId(entry(), collection), within, '');
  return namesOf(String(setting('collection')))
    .filter(({ id }) => id.startsWith(near))
    .map((one) => ({ ...one, id: one.id.slice(near.length) }));
}

/**
 * Another entry, or several, found by name: a combobox (ARIA 1.2) over all of them, and what is chosen below it. What
 * cannot be found stays where it is and says so; only a person takes it away.
 */
export const drawReference: Draw = (into, place) => {
  const { id, label, setting, change } = place;
  const isMultiple = setting('multiple') === true;
  const target = String(setting('collection'));
  const listId = `${id}-list`;
  let ids = idsOf(place.value);
  let found: readonly Named[] = [];
  let active = -1;
  const chosen = element('ul', { class: 'own-chosen', 'aria-label': `${label}: vybráno` });
  const input = element('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': listId,
    'aria-autocomplete': 'list',
    placeholder: isMultiple ? 'Přidat – pište název' : 'Vybrat – pište název',
  });
  const list = element('ul', { id: listId, role: 'listbox', 'aria-label': label, class: 'own-list', hidden: true });
  const status = element('p', { class: 'own-state', role: 'status' });

  const nameFor = (one: string) =>
    nameOf(target, nearId(draftId(place.entry(), place.collection), Number(setting('within') ?? 0), one))?.name;
  const showChosen = () => {
    chosen.hidden = ids.length === 0;
    chosen.replaceChildren(
      ...ids.map((one) => {
        const name = nameFor(one);
        const text = element(
          'span',
          {},
          name ?? `${one} – ${isLocal() ? 'takový záznam tu není' : 'na webu zatím není'}`,
        );
        const remove = button('Odebrat', () => set(ids.filter((other) => other !== one)), {
          'aria-label': `Odebrat: ${name ?? one}`,
        });
        return element('li', name === undefined ? { class: 'missing' } : {}, text, remove);
      }),
    );
  };
  const set = (next: string[]) => {
    ids = next;
    change(isMultiple ? next : next[0]);
    showChosen();
  };
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const pick = ({ id: one, name }: Named) => {
    set(isMultiple ? [...ids, one] : [one]);
    status.textContent = `Vybráno: ${name}`;
    input.value = '';
    close();
  };
  const mark = (next: number) => {
    active = Math.max(0, Math.min(next, found.length - 1));
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === active));
    const option = list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
  };
  const open = () => {
    const all = matching(choices(place), input.value).filter(({ id: one }) => !ids.includes(one));
    found = all.slice(0, SHOWN);
    list.replaceChildren(
      ...found.map((one, i) => {
        const note = one.note === undefined ? [] : [element('small', {}, one.note)];
        const option = element(
          'li',
          { id: `${listId}-${i}`, role: 'option', 'aria-selected': 'false' },
          one.name,
          ...note,
        );
        // The list would be gone before a click if the focus left the box.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => pick(one));
        return option;
      }),
    );
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    status.textContent =
      found.length === 0
        ? 'Nic takového tu není.'
        : all.length > SHOWN
          ? `Prvních ${SHOWN} z ${all.length}; pište dál.`
          : '';
    active = -1;
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (list.hidden ? open() : mark(active + 1)),
    ArrowUp: () => mark(active < 0 ? found.length - 1 : active - 1),
    Escape: close,
    Enter: () => {
      const one = found[active < 0 && input.value !== '' ? 0 : active];
      if (!list.hidden && one) pick(one);
    },
  };
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('input', open);
  input.addEventListener('focus', open);
  input.addEventListener('click', open);
  input.addEventListener('blur', () => {
    close();
    input.value = '';
    status.textContent = '';
  });
  into.append(chosen, element('div', { class: 'own-combo' }, input, list), status);
  showChosen();
  return {
    update: (value) => {
      const next = idsOf(value);
      if (next.join('\0') === ids.join('\0')) return;
      ids = next;
      showChosen();
    },
  };
};
