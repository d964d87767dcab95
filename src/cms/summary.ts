import type { Wrong } from './check.ts';

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

function draw(wrong: readonly Wrong[]): void {
  document.getElementById(ID)?.remove();
  if (wrong.length === 0) return;
  const box = document.createElement('div');
  box.id = ID;
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  const title = document.createElement('h2');
  title.textContent =
    wrong.length === 1 ? 'Záznam ještě nejde uložit' : `Záznam ještě nejde uložit: ${wrong.length} místa`;
  if (wrong.length > 4) title.textContent = `Záznam ještě nejde uložit: ${wrong.length} míst`;
  const list = document.createElement('ul');
  for (const { field, message, remedy } of wrong) {
    const item = document.createElement('li');
    const link = document.createElement('button');
    link.type = 'button';
    link.textContent = labelOf(field) || 'Celý záznam';
    link.addEventListener('click', () => lead(field));
    item.append(link, ` – ${message} ${remedy}`);
    list.append(item);
  }
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = 'Zavřít';
  close.addEventListener('click', () => box.remove());
  box.append(title, list, close);
  document.body.append(box);
  box.focus();
}

/** Lists what is wrong in one place with ways to each, when all fields were asked: Decap itself says it only where it stands. */
export function sumUp(find: () => readonly Wrong[]): void {
  if (isWaiting) return;
  isWaiting = true;
  queueMicrotask(() => {
    isWaiting = false;
    draw(find());
  });
}

/** Takes the list away. */
export const clearSummary = () => document.getElementById(ID)?.remove();
