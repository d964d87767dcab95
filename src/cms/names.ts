import type { Named } from '~/data/desk/named.ts';
import { entryAt } from '~/data/folders.ts';
import { askDesk, isLocal, today, town } from './desk.ts';
import type { ListFacts } from './format.ts';

let names: Readonly<Record<string, readonly Named[]>> = {};
let byId = new Map<string, Named>();

/** What this editor has itself added to a published town since its last build, or taken away. */
const since = new Map<string, Named | undefined>();

/** Words of entries as they were opened: what they refer to is not doubted on the web, where not everything is known. */
const named = new Set<string>();

/** An entry was opened on the web. */
export function nameAgain(text: string): void {
  for (const [word] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) named.add(word);
}

/** An entry was saved on the web; it has a name before the next build. */
export function learn(collection: string, one: Named): void {
  since.set(`${collection}/${one.id}`, one);
}

/** A file was deleted on the web. */
export function unlearn(file: string): void {
  const place = entryAt(file);
  if (place) since.set(`${place.collection}/${place.id}`, undefined);
}

/** What the last build knew, with what this editor has done since. */
function upToDate(built: typeof names): typeof names {
  const now: Record<string, Named[]> = {};
  for (const [collection, list] of Object.entries(built))
    now[collection] = list.filter(({ id }) => !since.has(`${collection}/${id}`));
  for (const [key, one] of since) if (one) (now[key.slice(0, key.indexOf('/'))] ??= []).push(one);
  return now;
}

/** Learns anew what entries there are: on this computer from the content itself, on the web as of the last build. */
export async function loadNames(): Promise<void> {
  const found = isLocal() ? askDesk('names') : fetch('/admin/names.json').then((response) => response.json());
  names = upToDate((await found) as typeof names);
  byId = new Map(
    Object.entries(names).flatMap(([collection, list]) => list.map((one) => [`${collection}/${one.id}`, one] as const)),
  );
}

/** Entries of a collection; near an entry in folders of braces, those that share its first folders. */
export const namesOf = (collection: string): readonly Named[] => names[collection] ?? [];

/** An entry by its id; nothing when there is none. */
export const nameOf = (collection: string, id: string): Named | undefined => byId.get(`${collection}/${id}`);

/** Whether there is an entry: on the web also when an opened entry refers to it, though nobody may know of it yet. */
export const isThere = (collection: string, id: string): boolean =>
  nameOf(collection, id) !== undefined ||
  (!isLocal() && !since.has(`${collection}/${id}`) && named.has(id.slice(id.lastIndexOf('/') + 1)));

/** What lists show beside the fields of an entry. */
export const listFacts = (): ListFacts => ({
  today: today(),
  staleAfterMonths: town().facts.staleAfterMonths,
  nameOf: (collection, id) => nameOf(collection, id)?.name ?? id,
});
