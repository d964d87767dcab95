import type { Named } from '~/data/desk/names.ts';
import { askDesk, isLocal, today, town } from './desk.ts';
import type { ListFacts } from './format.ts';

let names: Readonly<Record<string, readonly Named[]>> = {};
let byId = new Map<string, Named>();

/** Learns anew what entries there are: on this computer from the content itself, on the web as of the last build. */
export async function loadNames(): Promise<void> {
  const found = isLocal() ? askDesk('names') : fetch('/admin/names.json').then((response) => response.json());
  names = (await found) as typeof names;
  byId = new Map(
    Object.entries(names).flatMap(([collection, list]) => list.map((one) => [`${collection}/${one.id}`, one] as const)),
  );
}

/** Entries of a collection; near an entry in folders of braces, those that share its first folders. */
export const namesOf = (collection: string): readonly Named[] => names[collection] ?? [];

/** An entry by its id; nothing when there is none. */
export const nameOf = (collection: string, id: string): Named | undefined => byId.get(`${collection}/${id}`);

/** What lists show beside the fields of an entry. */
export const listFacts = (): ListFacts => ({
  today: today(),
  staleAfterMonths: town().facts.staleAfterMonths,
  nameOf: (collection, id) => nameOf(collection, id)?.name ?? id,
});
