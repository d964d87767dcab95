import { tokensOf } from './analyse.ts';
import type { Clause } from './clauses.ts';
import { ledTo } from './clauses.ts';
import type { SearchIndex } from './search-index.ts';

/** What a hint is worth against a word that answers. */
const MATTERS = 0.3;

/**
 * What a question may be about of which no word answers: the sayings that a word of it is a part of, the shortest of them.
 * „Uvaří“ alone is in no text, but people say „kdo mi uvaří“. A part of what tells of danger does not tell of it.
 */
export function hintsIn(index: SearchIndex, query: string): Clause[] {
  const sayings = [...new Set([...index.sayings.values()].flat())];
  return tokensOf(query, index.language).flatMap(({ stem, matter }) => {
    if (matter !== 'full') return [];
    const parts = sayings.filter(({ stems }) => stems.includes(stem));
    const least = Math.min(...parts.map(({ stems }) => stems.length));
    const rules = parts.filter(({ stems }) => stems.length === least).flatMap((saying) => saying.rules);
    return rules.length > 0 ? [{ alternatives: ledTo([...new Set(rules)]), matters: MATTERS, crisis: false }] : [];
  });
}
