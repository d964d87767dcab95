// What Decap's markup does not tell those who cannot see it (3.16): names of buttons that are pictures only, of the preview
// and of the field for long texts, and which hint belongs to which field.

import { HANDLE, ITEM_BAR, placeOf, tellHow, translate } from './sorting.ts';

type Complete = (element: HTMLElement) => void;

/** Gives an attribute; only where it would change, so that nobody is told anew. */
function give(element: Element | null | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const fieldOf = (element: Element) => element.closest('[class*="ControlContainer"]');

/** The words above a field, without what stands beside them: `Telefony`. */
const labelOf = (field: Element | null) =>
  field?.querySelector('label[for*="-field-"]')?.firstChild?.textContent?.trim() ?? '';

/** An item of a list: it is folded, moved and removed by three pictures. */
function nameItem(bar: HTMLElement): void {
  const name = `${labelOf(fieldOf(bar))} ${placeOf(bar).index + 1}`;
  give(bar.querySelector(':scope > button:first-child'), 'aria-label', `Sbalit nebo rozbalit: ${name}`);
  give(bar.querySelector(':scope > button:last-child:not(:first-child)'), 'aria-label', `Odebrat: ${name}`);
  const handle = bar.querySelector(HANDLE);
  give(handle, 'aria-label', `Přesunout: ${name}`);
  give(handle, 'aria-roledescription', 'úchyt');
}

/** A field for long texts: it bears the name of its label. */
const nameText: Complete = (text) => give(text, 'aria-label', labelOf(fieldOf(text)));

/** The switch between formatted text and Markdown. */
function nameSwitch(button: HTMLElement): void {
  give(button, 'aria-label', 'Psát v Markdownu');
  if (!button.hasAttribute('aria-checked')) give(button, 'aria-checked', 'false');
}

/** A button within a button: the outer one opens the menu, so it bears the name, and the inner one is a picture. */
function nameMenu(inner: HTMLElement): void {
  const outer = inner.parentElement;
  give(outer, 'aria-label', inner.title);
  give(outer, 'title', inner.title);
  inner.inert = true;
}

/** A choice in a menu that stays chosen: the box is its picture. */
function nameChoice(box: HTMLElement): void {
  give(box.parentElement, 'role', 'menuitemcheckbox');
  give(box.parentElement, 'aria-checked', String((box as HTMLInputElement).checked));
  box.inert = true;
}

/** A hint under a field is read with it. */
function tieHint(hint: HTMLElement): void {
  const id = fieldOf(hint)?.querySelector('label[for*="-field-"]')?.getAttribute('for');
  const field = id && document.getElementById(id);
  if (!field || field.hasAttribute('aria-describedby')) return;
  hint.id = `hint-of-${id}`;
  field.setAttribute('aria-describedby', hint.id);
}

/** What Decap says in English whatever its language. */
const ENGLISH: readonly (readonly [said: RegExp, czech: string])[] = [
  [/^Failed to persist media: (Error: )?/, 'Soubor se nenahrál. '],
  [/^Failed to delete media: (Error: )?/, 'Soubor se nesmazal. '],
];

function sayInCzech(toast: HTMLElement): void {
  const texts = document.createTreeWalker(toast, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null)
    for (const [english, czech] of ENGLISH) if (english.test(text.data)) text.data = text.data.replace(english, czech);
}

const COMPLETED: Readonly<Record<string, Complete>> = {
  [ITEM_BAR]: nameItem,
  '[data-slate-editor]': nameText,
  '[class*="ToolbarToggle"] > [role="switch"]': nameSwitch,
  '[role="button"][aria-haspopup] > button[title]': nameMenu,
  '[role^="menuitem"] > input[type="checkbox"]': nameChoice,
  '[role="menu"] > ul': (list) => give(list, 'role', 'none'),
  '[class*="ControlHint"]': tieHint,
  '.Toastify__toast-body': sayInCzech,
  '#preview-pane': (frame) => give(frame, 'title', 'Náhled'),
  '[id^="DndLiveRegion"]': translate,
  '[id^="DndDescribedBy"]': tellHow,
};

function completeAll(): void {
  for (const [selector, complete] of Object.entries(COMPLETED))
    for (const element of document.querySelectorAll<HTMLElement>(selector)) complete(element);
}

/** Completes Decap's markup now and whenever it changes. */
export function completeMarkup(): void {
  let isAwaited = false;
  const soon = () => {
    if (isAwaited) return;
    isAwaited = true;
    requestAnimationFrame(() => {
      isAwaited = false;
      completeAll();
    });
  };
  new MutationObserver(soon).observe(document.body, { childList: true, subtree: true, characterData: true });
  soon();
}
