import type { Alternative, Clause } from './clauses.ts';
import type { Postings, SearchIndex } from './search-index.ts';
import { IN } from './search-index.ts';

/** How well each document answers a clause, 0 to 1, by its number. */
type Answers = Map<number, number>;

/** What a phrase is worth whose words stand in different places of a document. */
const SCATTERED = 0.3;

/** What is left of what a rule leads to where the word itself names services. */
const NAMED = 0.8;

/** What a second reason adds to a first. */
const SECOND = 0.25;

/** What a term must be worth for its followers to be found by it. */
const LEAST_TERM = 0.2;

function raise(answers: Answers, doc: number, value: number): void {
  if (value > (answers.get(doc) ?? 0)) answers.set(doc, value);
}

/** Documents that have all stems of a phrase; their worth is that of the weakest. */
function together(lists: readonly Postings[]): Answers {
  const [first, ...others] = [...lists].sort((a, b) => a.docs.length - b.docs.length);
  const answers: Answers = new Map();
  if (!first) return answers;
  const found = new Map(
    first.docs.map((doc, i) => [doc, { tells: first.tells[i] ?? 0, places: first.places[i] ?? 0 }]),
  );
  for (const { docs, tells, places } of others) {
    const here = new Map(docs.map((doc, i) => [doc, i]));
    for (const [doc, before] of found) {
      const i = here.get(doc);
      if (i === undefined) found.delete(doc);
      else {
        before.tells = Math.min(before.tells, tells[i] ?? 0);
        before.places &= places[i] ?? 0;
      }
    }
  }
  const isPlaced = (places: number) => (places & ~IN.hidden) !== 0;
  for (const [doc, { tells, places }] of found)
    answers.set(doc, lists.length === 1 || isPlaced(places) ? tells : tells * SCATTERED);
  return answers;
}

function answersTo(index: SearchIndex, { stems, fits }: Alternative, answers: Answers): void {
  const lists = stems.map((stem) => index.postings.get(stem));
  if (!lists.every((list) => list !== undefined)) return;
  if (lists.length === 1) {
    const [{ docs, tells } = { docs: [], tells: [] }] = lists;
    for (const [i, doc] of docs.entries()) raise(answers, doc, (tells[i] ?? 0) * fits);
  } else for (const [doc, tells] of together(lists)) raise(answers, doc, tells * fits);
}

/** Adds what services inherit from the terms that they stand under. */
function inherit(index: SearchIndex, own: Answers): Answers {
  const all: Answers = new Map(own);
  for (const [term, worth] of own) {
    const followers = worth >= LEAST_TERM ? index.followers.get(term) : undefined;
    if (!followers) continue;
    for (const [i, doc] of followers.docs.entries()) {
      const inherited = worth * (followers.tells[i] ?? 0);
      const before = all.get(doc) ?? 0;
      const [more, less] = before > inherited ? [before, inherited] : [inherited, before];
      all.set(doc, more + (1 - more) * less * SECOND);
    }
  }
  return all;
}

/** How rare an answer is among services. */
function rarity(index: SearchIndex, answers: Answers): number {
  let count = 0;
  for (const [doc, worth] of answers) if (worth >= 0.3 && index.docs[doc]?.kind === 'services') count += 1;
  return Math.log(1 + (index.services + 1) / (count + 0.5));
}

/** Whether services are called so, or are of a kind that is: then what else might be meant matters less. */
function hasNamed(index: SearchIndex, own: Answers): boolean {
  for (const [doc, worth] of own) {
    const kind = index.docs[doc]?.kind;
    if (worth >= 0.85 && (kind === 'services' || kind === 'service-types')) return true;
  }
  return false;
}

/** How well documents answer a whole question, 0 to 1: what is rare counts more, and a part of it is still an answer. */
export function scoresOf(index: SearchIndex, clauses: readonly Clause[]): Answers {
  const scores: Answers = new Map();
  let whole = 0;
  for (const { alternatives, matters } of clauses) {
    const own: Answers = new Map();
    const [itself, ...others] = alternatives;
    if (itself) answersTo(index, itself, own);
    const isNamed = hasNamed(index, own);
    for (const other of others)
      answersTo(index, isNamed && other.isLed ? { ...other, fits: other.fits * NAMED } : other, own);
    const answers = inherit(index, own);
    if (answers.size === 0) continue;
    const weight = matters * rarity(index, answers) * Math.max(...answers.values());
    whole += weight;
    for (const [doc, worth] of answers) scores.set(doc, (scores.get(doc) ?? 0) + weight * worth);
  }
  for (const [doc, score] of scores) scores.set(doc, score / whole);
  return scores;
}
