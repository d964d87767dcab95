const quoted = (id: string) => `[data-service="${CSS.escape(id)}"]`;

/** The service of a list in which something stands. */
export const serviceAround = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-service]')?.dataset['service'];

/** Leads the keyboard to a service of a list: to its name, for everything else follows it. */
export const focusService = (list: HTMLElement, id: string): void =>
  list.querySelector<HTMLElement>(`${quoted(id)} :is(h2, h3) a`)?.focus();

/** Draws a list anew; whoever is in it with the keyboard stays at the service, and at the button where it is still there. */
export function redraw(list: HTMLElement, markup: string): void {
  const active = list.contains(document.activeElement) ? document.activeElement : null;
  const id = active ? serviceAround(active) : undefined;
  const act = active instanceof HTMLElement ? active.dataset['do'] : undefined;
  const at = active instanceof HTMLTextAreaElement ? active.selectionEnd : undefined;
  list.innerHTML = markup;
  if (id === undefined) return;
  const item = list.querySelector(quoted(id));
  if (at !== undefined) {
    const note = item?.querySelector('textarea');
    note?.focus();
    note?.setSelectionRange(at, at);
    return;
  }
  const same = act === undefined ? null : item?.querySelector<HTMLButtonElement>(`[data-do=${act}]`);
  // At the end of the list a button is off: the other way is nearest.
  if (same) (same.disabled ? same.parentElement?.querySelector<HTMLElement>('button:enabled') : same)?.focus();
  else focusService(list, id);
}
