import type { Wrong } from './check.ts';
import { button, element } from './controls/dom.ts';

const ID = 'rozcestnik-wrong';

let isWaiting = false;

const labelOf = (field: string) => {
  const names = field.split(/[.[]/).filter((part) => part !== '' && !/^\d+\]$/.test(part));
  const labels: string[] = [];
  let scope: ParentNode = document;
  for (const name of names) {
    const element: Element | null = scope.querySelector(`[id^="${CSS.escape(name)}-field-"]`);
    const label = element ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    labels.push((label?.textContent ?? name).replace(/\s*\([^)]*\)$/, ''));
    if (element) scope = element;
  }
  return labels.join(' › ');
};

function lead(field: string): void {
  const names = field.split(/[.[]/).filter((part) => part !== '' && !/^\d+\]$/.test(part));
  let target: Element | null = null;
  let scope: ParentNode = document;
  for (const name of names) {
    const element: Element | null = scope.querySelector(`[id^="${CSS.escape(name)}-field-"]`);
    if (!element) break;
    target = scope = element;
    // What is folded hides the place.
    const toggle = element.querySelector<HTMLButtonElement>(
      ':scope > div:first-child button[aria-expanded="false"], :scope > div:first-child > button',
    );
    if (toggle && element.querySelector(':scope > div:last-child')?.getClientRects().length === 0) toggle.click();
  }
  target?.scrollIntoView({ block: 'center' });
  (target?.matches('input, textarea, button')
    ? (target as HTMLElement)
    : target?.querySelector<HTMLElement>('input, textarea, button, [tabindex]')
  )?.focus();
}

/** Shows a box with what is in the way; it stays until it is closed. */
function draw(words: string, items: readonly (readonly (Node | string)[])[]): void {
  document.getElementById(ID)?.remove();
  if (items.length === 0) return;
  const box = element('div', { id: ID, role: 'alert', tabindex: -1 });
  box.append(
    element('h2', {}, words),
    element('ul', {}, ...items.map((item) => element('li', {}, ...item))),
    button('Zavřít', () => box.remove(), { class: 'close' }),
  );
  document.body.append(box);
  box.focus();
}

function title({ length }: readonly Wrong[]): string {
  const title = 'Záznam ještě nejde uložit';
  return length === 1 ? title : `${title}: ${length} ${length > 4 ? 'míst' : 'místa'}`;
}

/** Lists what is wrong in one place with ways to each, when all fields were asked: Decap itself says it only where it stands. */
export function sumUp(find: () => readonly Wrong[]): void {
  if (isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    const wrong = find();
    draw(
      title(wrong),
      wrong.map(({ field, message, remedy }) => [
        button(labelOf(field) || 'Celý záznam', () => lead(field)),
        ` – ${message} ${remedy}`,
      ]),
    );
  });
}

/** Shows why something cannot be done, when there is more to read than a passing message lets one. */
export function tellReasons(message: string): void {
  const [words = '', ...reasons] = message.split('\n');
  draw(
    words,
    reasons.map((one) => [one]),
  );
}

/** Takes the list away. */
export const clearSummary = () => document.getElementById(ID)?.remove();
