import { today } from '../desk.ts';
import type { Draw } from './adapter.ts';
import { button, element } from './dom.ts';

const inWords = (day: string) =>
  new Intl.DateTimeFormat('cs', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The day on which somebody made sure that an entry is true: one button for today, and the day itself for others. */
export const drawConfirmed: Draw = (into, { id, value, change }) => {
  const input = element('input', { id, type: 'date', max: today(), 'aria-describedby': `${id}-state` });
  const state = element('p', { id: `${id}-state`, class: 'own-state', 'aria-live': 'polite' });
  const show = (day: string) => {
    input.value = day;
    state.textContent = day === '' ? 'Zatím nikdo nepotvrdil, že údaje platí.' : `Údaje platí ke dni ${inWords(day)}.`;
    confirm.disabled = day === today();
  };
  const confirm = button(
    'Potvrzuji, že údaje dnes platí',
    () => {
      show(today());
      change(today());
    },
    { class: 'own-main' },
  );
  input.addEventListener('change', () => change(input.value === '' ? undefined : input.value));
  const other = element('label', { class: 'own-inline' }, element('span', {}, 'Jiný den'), input);
  into.append(confirm, other, state);
  show(typeof value === 'string' ? value : '');
  return { update: (now) => show(typeof now === 'string' ? now : '') };
};
