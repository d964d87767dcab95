import type { Content } from '../load.ts';
import type { Named } from './named.ts';
import { named } from './named.ts';
import { placeOf } from './place.ts';

/** Names of all entries by collection: what an editor can refer to. Broken entries are among them, by their id alone. */
export function namesIn({ entries, drafts }: Content): Record<string, Named[]> {
  const names: Record<string, Named[]> = {};
  for (const { collection, file, data } of [...entries, ...drafts])
    (names[collection] ??= []).push(named(placeOf(file)?.id ?? file, data));
  return names;
}
