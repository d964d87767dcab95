import type { Alternative } from './clauses.ts';
import { isStop } from './analyse.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import { IN } from './search-index.ts';

/** How well each document answers something, 0 to 1, by its number. */
export type Answers = Float32Array;

/** What a phrase is worth whose words stand in different places of a document. */
const SCATTERED = 0.3;

/** What a stop word is worth that stands for itself. */
const STOP_WORD = 0.25;

/** Documents that have both, with the worth of the weaker and the places that both stand in; lists in rising order. */
function both(a: Postings, b: Postings): Postings {
  const result: Postings = { docs: [], tells: [], places: [] };
  let j = 0;
  for (let i = 0; i < a.docs.length; i++) {
    const doc = a.docs[i] ?? 0;
    while (j < b.docs.length && (b.docs[j] ?? 0) < doc) j += 1;
    if (b.docs[j] !== doc) continue;
    result.docs.push(doc);
    result.tells.push(Math.min(a.tells[i] ?? 0, b.tells[j] ?? 0));
    result.places.push((a.places[i] ?? 0) & (b.places[j] ?? 0));
  }
  return result;
}

/** Adds the documents that an alternative finds. */
export function addAnswers(index: SearchIndex, { stems, fits }: Alternative, answers: Answers): void {
  const lists = stems.map((stem) => index.postings.get(stem));
  if (!lists.every((list) => list !== undefined)) return;
  const [first, ...rest] = lists.sort((a, b) => a.docs.length - b.docs.length);
  if (!first) return;
  const worth = stems.length === 1 && isStop(stems[0] ?? '') ? fits * STOP_WORD : fits;
  const { docs, tells, places } = rest.reduce(both, first);
  for (let i = 0; i < docs.length; i++) {
    const isTogether = rest.length === 0 || ((places[i] ?? 0) & ~IN.hidden) !== 0;
    const doc = docs[i] ?? 0;
    answers[doc] = Math.max(answers[doc] ?? 0, (tells[i] ?? 0) * worth * (isTogether ? 1 : SCATTERED));
  }
}
