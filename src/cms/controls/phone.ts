import { AsYouType } from 'libphonenumber-js/max';
import { isPhone } from '~/schema/fields/contact.ts';
import type { Draw } from './adapter.ts';
import { element } from './dom.ts';

/** How many characters that matter stand before the caret. */
const before = (text: string, caret: number) => text.slice(0, caret).replace(/[^\d+]/g, '').length;

/** Where the caret belongs so that as many stand before it as did. */
function caretAfter(text: string, count: number): number {
  let at = 0;
  for (let left = count; left > 0 && at < text.length; at++) if (/[\d+]/.test(text[at] ?? '')) left--;
  return at;
}

/**
 * A number as people write it, while they write it.
 *
 * @example formatPhone('475000012') // '475 000 012'
 */
export function formatPhone(text: string): string {
  const digits = text.replace(/[^\d+]/g, '');
  // Short numbers of public interest stand outside the numbering plan.
  if (/^1\d{2,4}$/.test(digits)) return digits;
  if (/^116\d{3}$/.test(digits)) return `${digits.slice(0, 3)} ${digits.slice(3)}`;
  return new AsYouType('CZ').input(digits) || text;
}

/** A phone number: spaces come by themselves, and it says at once whether such a number can be. */
export const drawPhone: Draw = (into, { id, value, change }) => {
  const input = element('input', {
    id,
    type: 'tel',
    inputmode: 'tel',
    autocomplete: 'off',
    'aria-describedby': `${id}-state`,
  });
  const state = element('p', { id: `${id}-state`, class: 'own-state', 'aria-live': 'polite' });
  const show = (text: string) => {
    state.textContent = text === '' ? '' : isPhone(text) ? 'Číslo je v pořádku' : 'Číslo zatím není celé';
    state.classList.toggle('good', isPhone(text));
  };
  input.value = typeof value === 'string' ? value : '';
  show(input.value);
  input.addEventListener('input', () => {
    const { value: typed, selectionStart } = input;
    const count = before(typed, selectionStart ?? typed.length);
    const text = formatPhone(typed);
    if (text !== typed) {
      input.value = text;
      const caret = caretAfter(text, count);
      input.setSelectionRange(caret, caret);
    }
    show(text);
    change(text === '' ? undefined : text);
  });
  into.append(input, state);
  return {
    update: (now) => {
      const text = typeof now === 'string' ? now : '';
      if (document.activeElement !== input && input.value !== text) input.value = text;
      show(input.value);
    },
  };
};
