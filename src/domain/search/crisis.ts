import type { Kind } from './document.ts';
import type { Hit } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** How many lines are shown where none is particularly meant: those that the town puts first. */
const FIRST_LINES = 3;

/** How much of a life situation's worth its crisis lines get. */
const LINKED = 0.9;

/** Crisis lines for a question that tells of danger: those that answer it, those of the situations found, or the first. */
export function crisisLinesFor({ docs, links }: SearchIndex, found: ReadonlyMap<Kind, readonly Hit[]>): Hit[] {
  const lines = new Map(found.get('crisis-lines')?.map((hit) => [hit.document, hit]));
  const situations = new Map(found.get('life-situations')?.map(({ document, score }) => [document, score]));
  for (const [number, document] of docs.entries()) {
    const score = situations.get(document);
    if (score === undefined) continue;
    for (const link of links[number] ?? []) {
      const line = docs[link];
      if (line && !lines.has(line)) lines.set(line, { document: line, score: score * LINKED });
    }
  }
  if (lines.size > 0) return [...lines.values()].sort((a, b) => b.score - a.score);
  return docs
    .filter(({ kind }) => kind === 'crisis-lines')
    .slice(0, FIRST_LINES)
    .map((document) => ({ document, score: 0 }));
}
