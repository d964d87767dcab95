import type { Kind, SearchDocument } from './document.ts';
import type { Followers } from './search-index.ts';

/** How much the words of a term tell of what stands under it. */
const INHERITED: Readonly<Partial<Record<Kind, number>>> = {
  'service-types': 0.85,
  'life-situations': 0.65,
  needs: 0.5,
  'target-groups': 0.4,
  providers: 0.6,
  municipalities: 0.5,
};

/** How fast that falls along a list of terms: the first of a service's needs tells the most. */
const FALL = 0.06;

/** Services under each term, by its number. */
export function followersOf(
  docs: readonly SearchDocument[],
  links: readonly (readonly number[])[],
): Map<number, Followers> {
  const followers = new Map<number, Followers>();
  for (const [doc, { kind }] of docs.entries()) {
    if (kind !== 'services') continue;
    let before = 0;
    let last: Kind = 'services';
    for (const link of links[doc] ?? []) {
      const target = docs[link]?.kind ?? 'pages';
      before = target === last ? before + 1 : 0;
      last = target;
      let list = followers.get(link);
      if (!list) followers.set(link, (list = { docs: [], tells: [] }));
      list.docs.push(doc);
      list.tells.push((INHERITED[target] ?? 0) / (1 + FALL * before));
    }
  }
  return followers;
}
