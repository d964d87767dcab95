import { element } from './controls/dom.ts';
import type { ControlProps, DecapWindow } from './decap.ts';

// Decap sorts the items of a list by mouse and by touch alone (3.16), and speaks of it in English. Here its handle takes arrows.

/** Decap's control of a list, as far as we reach into it. */
interface ListControl {
  readonly props: ControlProps;
  readonly onSortEnd: (move: { readonly oldIndex: number; readonly newIndex: number }) => void;
  componentDidMount?(): void;
  componentDidUpdate?(): void;
  componentWillUnmount?(): void;
}

/** The bar above each item of a list: it folds, moves and removes the item. */
export const ITEM_BAR = '[class*="ListItemTopBar"]';

/** The part of a bar by which an item is moved. */
export const HANDLE = '[aria-roledescription]';

// Beside the items stands what sorting says aloud.
const itemsOf = (bar: Element) =>
  [...(bar.parentElement?.parentElement?.children ?? [])].filter((one) => one.querySelector(`:scope > ${ITEM_BAR}`));

/** Which item of its list a bar belongs to, from 0, and how many there are. */
export function placeOf(bar: Element): { readonly index: number; readonly count: number } {
  const items = itemsOf(bar);
  return { index: items.findIndex((item) => item === bar.parentElement), count: items.length };
}

/** What sorting says aloud, by what it says in English. */
const SPOKEN: readonly (readonly [said: RegExp, czech: string])[] = [
  // It goes on: what was given back “was dropped”.
  [/cancelled/, 'Přesun je zrušen.'],
  [/^Picked up/, 'Položku držíte.'],
  [/ was moved over /, 'Položka se posunula.'],
  [/ was dropped/, 'Položka je na novém místě.'],
  [/no longer over/, ''],
];

/** Says in Czech what sorting with a mouse says aloud. */
export function translate(region: HTMLElement): void {
  const said = region.textContent;
  const czech = SPOKEN.find(([english]) => english.test(said))?.[1];
  if (czech !== undefined) region.textContent = czech;
}

const HOW_TO_SORT = 'Položku přesunete šipkami nahoru a dolů, myší nebo dotykem.';

/** Says how an item is moved. */
export function tellHow(description: HTMLElement): void {
  if (description.textContent !== HOW_TO_SORT) description.textContent = HOW_TO_SORT;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Lists on the page, by their ids. */
const lists = new Map<string, ListControl>();

function listAround(element: Element | null): ListControl | undefined {
  if (!element) return undefined;
  return lists.get(element.id) ?? listAround(element.parentElement);
}

/** The place where it is said how a move with the keyboard ended. */
function sayPlace(place: number, count: number): void {
  const id = 'own-sorting';
  const region = document.getElementById(id) ?? element('div', { id, class: 'own-aloud', role: 'status' });
  if (!region.isConnected) document.body.append(region);
  region.textContent = `Položka je na ${place}. místě z ${count}.`;
}

/** The handle that is moved by the keyboard now. */
let held: HTMLElement | undefined;

function moveByKey(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const handle = event.target instanceof Element ? event.target.closest<HTMLElement>(`${ITEM_BAR} ${HANDLE}`) : null;
  const bar = handle?.closest(ITEM_BAR);
  const list = listAround(bar ?? null);
  if (step === undefined || !handle || !bar || !list) return;
  event.preventDefault();
  const { index: oldIndex, count } = placeOf(bar);
  const newIndex = Math.min(Math.max(oldIndex + step, 0), count - 1);
  held = handle;
  if (newIndex !== oldIndex) list.onSortEnd({ oldIndex, newIndex });
  sayPlace(newIndex + 1, count);
}

/** A browser lets go of what is moved in the page. */
function holdOn(): void {
  if (document.activeElement === document.body) held?.focus();
}

function letGo({ target }: Event): void {
  if (target !== held) held = undefined;
}

/** Lets the items of every list be moved by the keyboard. */
export function sortByKeys(cms: DecapWindow['CMS']): void {
  const widget = cms.getWidget('list');
  if (!widget) return;
  const Base = widget.control as unknown as new (props: ControlProps) => ListControl;
  widget.control = class extends Base {
    override componentDidMount() {
      super.componentDidMount?.();
      lists.set(this.props.forID, this);
    }
    override componentDidUpdate() {
      super.componentDidUpdate?.();
      holdOn();
    }
    override componentWillUnmount() {
      super.componentWillUnmount?.();
      lists.delete(this.props.forID);
    }
  };
  document.addEventListener('keydown', moveByKey);
  document.addEventListener('focusin', letGo);
  document.addEventListener('pointerdown', letGo);
}
