import type { Answers } from './answers.ts';
import type { Hit } from './search.ts';
import type { KindRange, SearchIndex } from './search-index.ts';

/** What is far below the best is left out: fewer answers rather than wrong ones. */
const SHARE_OF_BEST = 0.62;
const LEAST = 0.05;

/** Best first; of the same worth the shorter name, which is the more general. */
const byScore = (a: Hit, b: Hit) => b.score - a.score || a.document.name.length - b.document.name.length;

/** Puts a hit in its place among the best so far, which are at most `limit`. */
function insert(best: Hit[], hit: Hit, limit: number): void {
  const worst = best.length < limit ? undefined : best[limit - 1];
  if (worst && byScore(hit, worst) >= 0) return;
  let place = worst ? limit - 1 : best.length;
  while (place > 0 && byScore(hit, best[place - 1] ?? hit) < 0) place -= 1;
  if (worst) best.pop();
  best.splice(place, 0, hit);
}

/** The best documents of a kind, those far below the best left out. */
export function strongest({ docs }: SearchIndex, worth: Answers, { from, to }: KindRange, limit: number): Hit[] {
  let best = 0;
  for (let doc = from; doc < to; doc++) best = Math.max(best, worth[doc] ?? 0);
  if (best < LEAST) return [];
  const least = Math.max(LEAST, best * SHARE_OF_BEST);
  const hits: Hit[] = [];
  for (let doc = from; doc < to; doc++) {
    const score = worth[doc] ?? 0;
    const document = score >= least ? docs[doc] : undefined;
    if (!document) continue;
    if (limit === Infinity) hits.push({ document, score });
    else insert(hits, { document, score }, limit);
  }
  return limit === Infinity ? hits.sort(byScore) : hits;
}
