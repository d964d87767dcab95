import type { Speaker } from './load.ts';
import type { Item } from './my-list-item.ts';
import { fileOf } from './my-list-item.ts';

/** Key under which this browser keeps in which order the list is shown. */
const ORDER_KEY = 'seznam-razeni';

/** In which order the list is shown: its owner's, or by municipality. */
export function readOrder(): 'own' | 'place' {
  try {
    return localStorage.getItem(ORDER_KEY) === 'place' ? 'place' : 'own';
  } catch {
    return 'own';
  }
}

/** Keeps the order for the next time. */
export function keepOrder(order: string): void {
  try {
    localStorage.setItem(ORDER_KEY, order);
  } catch {
    // Then it is the owner's own again next time.
  }
}

/** Services under one heading; without one where their owner's own order holds. */
interface Group {
  readonly title: string | undefined;
  readonly items: readonly Item[];
}

const placeOf = (item: Item) => fileOf(item)?.locations.find(({ city }) => city !== undefined)?.city;

/** The list in its owner's order, or by municipality, those without an address last. */
export function groupsOf(items: readonly Item[], byHand: boolean, { t, locale }: Speaker): Group[] {
  if (byHand) return [{ title: undefined, items }];
  const compare = new Intl.Collator(locale).compare;
  return [...Map.groupBy(items, placeOf)]
    .sort(([a], [b]) => (a === undefined ? 1 : b === undefined ? -1 : compare(a, b)))
    .map(([place, group]) => ({ title: place ?? t('take.sort.nowhere'), items: group }));
}
