import { tokensOf } from './analyse.ts';
import type { Clause } from './clauses.ts';
import { ledTo } from './clauses.ts';
import type { Saying, SearchIndex } from './search-index.ts';

/** What a hint is worth against a word that answers. */
const MATTERS = 0.3;

const all = new WeakMap<SearchIndex, readonly Saying[]>();

/** Every saying, gathered once. */
function sayingsOf(index: SearchIndex): readonly Saying[] {
  const sayings = all.get(index) ?? [...index.sayings.values()].flat();
  all.set(index, sayings);
  return sayings;
}

/** The sayings that a word is a part of, the shortest of them, as one thing that is asked for. */
function hintOf(sayings: readonly Saying[], stem: string): Clause[] {
  const parts = sayings.filter(({ stems }) => stems.includes(stem));
  const least = Math.min(...parts.map(({ stems }) => stems.length));
  const rules = parts.filter(({ stems }) => stems.length === least).flatMap((saying) => saying.rules);
  return rules.length > 0 ? [{ alternatives: ledTo([...new Set(rules)]), matters: MATTERS, crisis: false }] : [];
}

/**
 * What a question may be about of which no word answers: what sayings that its words are a part of lead to. „Nedojdu“ alone is
 * in no text, but people say „nedojdu na autobus“. Words that say little count where there are no others. A part of what tells
 * of danger does not tell of it.
 */
export function hintsIn(index: SearchIndex, query: string): Clause[] {
  const sayings = sayingsOf(index);
  const words = tokensOf(query, index.language);
  const hints = (['full', 'weak'] as const).map((wanted) =>
    words.filter(({ matter }) => matter === wanted).flatMap(({ stem }) => hintOf(sayings, stem)),
  );
  return hints.find(({ length }) => length > 0) ?? [];
}
