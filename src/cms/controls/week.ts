import type { Draw } from './adapter.ts';
import { button, element } from './dom.ts';
import type { Day, Slot } from './hours.ts';
import { DAY_NAMES, DAYS, readTime, weekInWords } from './hours.ts';

const WORKDAYS: readonly Day[] = ['mo', 'tu', 'we', 'th', 'fr'];

/** What of a stretch is rarely filled in: its key, its label, and whether it is a tick. */
const MORE = [
  ['byAppointment', 'Jen po objednání', true],
  ['validFrom', 'Platí od (den nebo den v roce, 06-01)', false],
  ['validTo', 'Platí do', false],
  ['note', 'Poznámka', false],
] as const;

/** A stretch without what says nothing. */
const tidy = (slot: Slot) =>
  Object.fromEntries(
    Object.entries(slot).filter(([, value]) => value !== undefined && value !== '' && value !== false),
  ) as Slot;

/** Rows of stretches; below each is one with what is rarely filled in. */
const STRETCHES = 'tbody tr:not(.own-more)';

/** From which control to which an arrow leads: a grid of rows and columns. */
function walk(table: HTMLElement, event: KeyboardEvent): void {
  const steps: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  const at = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  if (!step || !at) return;
  // Within a time an arrow moves the caret.
  const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'text';
  if (isTyping && step[1] !== 0) return;
  const rows = [...table.querySelectorAll(STRETCHES)];
  const row = rows.findIndex((one) => one.contains(at));
  if (row === -1) return;
  const column = [...(rows[row]?.children ?? [])].indexOf(at);
  const next = rows[row + step[0]]?.children[column + step[1]]?.querySelector<HTMLElement>('input, button');
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Opening hours as a table of the week: a row is a stretch of hours, a column a day. Everything is within reach of the keyboard. */
export const drawWeek: Draw = (into, { id, label, value, change }) => {
  let slots: Slot[] = Array.isArray(value) ? (value as Slot[]) : [];
  let isOwn = false;
  const body = element('tbody');
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'Od'),
    element('th', { scope: 'col' }, 'Do'),
    ...DAY_NAMES.map((day) => element('th', { scope: 'col' }, element('abbr', { title: DAYS[day][1] }, DAYS[day][0]))),
  );
  const table = element('table', { id, class: 'own-week', 'aria-label': label }, element('thead', {}, head), body);
  const words = element('dl', { class: 'own-week-words', 'aria-label': 'Jak to bude na stránce' });

  const say = () => {
    words.replaceChildren(
      ...weekInWords(slots).map(([day, hours]) => element('div', {}, element('dt', {}, day), element('dd', {}, hours))),
    );
    words.hidden = slots.length === 0;
  };
  const set = (i: number, part: Partial<Slot>) => {
    slots = slots.map((slot, at) => (at === i ? tidy({ ...slot, ...part }) : slot));
    isOwn = true;
    change(slots);
    say();
  };
  const replace = (next: Slot[], focus?: number) => {
    slots = next;
    isOwn = true;
    change(next.length === 0 ? undefined : next);
    draw();
    if (focus !== undefined) table.querySelectorAll(STRETCHES)[focus]?.querySelector('input')?.focus();
  };
  const timeField = (slot: Slot, i: number, key: 'opens' | 'closes', name: string) => {
    const input = element('input', {
      type: 'text',
      inputmode: 'numeric',
      size: 5,
      maxlength: 8,
      placeholder: key === 'opens' ? '8:00' : '16:00',
      'aria-label': `${name}, ${i + 1}. úsek`,
    });
    input.value = slot[key] ?? '';
    input.addEventListener('input', () => set(i, { [key]: readTime(input.value) }));
    input.addEventListener('change', () => (input.value = readTime(input.value)));
    return element('td', {}, input);
  };
  const dayField = (slot: Slot, i: number, day: Day) => {
    const input = element('input', { type: 'checkbox', 'aria-label': `${DAYS[day][1]}, ${i + 1}. úsek` });
    input.checked = slot.days?.includes(day) === true;
    input.addEventListener('change', () => {
      const days = new Set(slots[i]?.days);
      if (input.checked) days.add(day);
      else days.delete(day);
      set(i, { days: DAY_NAMES.filter((one) => days.has(one)) });
    });
    return element('td', {}, element('label', { class: 'own-tick' }, input));
  };
  const moreOf = (slot: Slot, i: number) => {
    const fields = MORE.map(([key, name, isTick]) => {
      const input = element('input', { type: isTick ? 'checkbox' : 'text' });
      if (isTick) input.checked = slot[key] === true;
      else input.value = slot[key] ?? '';
      input.addEventListener('input', () => set(i, { [key]: isTick ? input.checked : input.value.trim() }));
      return element('label', {}, element('span', {}, name), input);
    });
    const remove = button(
      'Smazat úsek',
      () =>
        replace(
          slots.filter((_, at) => at !== i),
          Math.max(0, i - 1),
        ),
      {
        'aria-label': `Smazat ${i + 1}. úsek`,
      },
    );
    const more = element(
      'details',
      {},
      element('summary', { 'aria-label': `Další k ${i + 1}. úseku` }, 'Další'),
      ...fields,
      remove,
    );
    more.open = MORE.some(([key]) => slot[key] !== undefined && slot[key] !== false);
    return element('tr', { class: 'own-more' }, element('td', { colspan: 2 + DAY_NAMES.length }, more));
  };
  const draw = () => {
    body.replaceChildren(
      ...slots.flatMap((slot, i) => [
        element(
          'tr',
          {},
          timeField(slot, i, 'opens', 'Od'),
          timeField(slot, i, 'closes', 'Do'),
          ...DAY_NAMES.map((day) => dayField(slot, i, day)),
        ),
        moreOf(slot, i),
      ]),
    );
    table.hidden = slots.length === 0;
    say();
  };
  const add = button('Přidat hodiny', () => {
    const days = slots.length === 0 ? WORKDAYS : (slots.at(-1)?.days ?? WORKDAYS);
    replace([...slots, { days }], slots.length);
  });
  table.addEventListener('keydown', (event) => walk(table, event));
  into.append(table, add, words);
  draw();
  return {
    update: (now) => {
      const next = Array.isArray(now) ? (now as Slot[]) : [];
      // What an editor types comes back here; drawing it anew would take the focus away.
      if (isOwn || JSON.stringify(next) === JSON.stringify(slots)) isOwn = false;
      else {
        slots = next;
        draw();
      }
    },
  };
};
