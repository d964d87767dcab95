import { addAnswers, Answers } from './answers.ts';
import type { Clause } from './clauses.ts';
import type { SearchIndex } from './search-index.ts';

/** What a term must be worth for its followers to be found by it. */
const LEAST_TERM = 0.2;

/** What a second reason adds to a first. */
const SECOND = 0.25;

/** What is left of what a rule leads to where the word itself names services: from this worth on. */
const NAMED = { from: 0.85, share: 0.8 };

/** From what worth on a service counts as one of those that answer. */
const ANSWERS = 0.3;

/** Adds what services inherit from the terms that they stand under. */
function inherit(index: SearchIndex, answers: Answers): void {
  for (const term of answers.docs.slice()) {
    const worth = answers.of(term);
    const followers = worth >= LEAST_TERM ? index.followers.get(term) : undefined;
    if (!followers) continue;
    // Ten thousand services follow a few terms: this loop is where a keystroke spends its time.
    for (let i = 0; i < followers.docs.length; i++) {
      const doc = followers.docs[i] ?? 0;
      const inherited = worth * (followers.tells[i] ?? 0);
      const before = answers.of(doc);
      const more = Math.max(before, inherited);
      answers.set(doc, more + (1 - more) * Math.min(before, inherited) * SECOND);
    }
  }
}

/** Whether services are called so, or are of a kind that is: then what else might be meant matters less. */
function hasNamed({ docs }: SearchIndex, answers: Answers): boolean {
  return answers.docs.some((doc) => {
    const kind = docs[doc]?.kind;
    return answers.of(doc) >= NAMED.from && (kind === 'services' || kind === 'service-types');
  });
}

/** How well documents answer one thing that is asked for. */
function answersTo(index: SearchIndex, { alternatives: [itself, ...others] }: Clause): Answers {
  const answers = new Answers(index.docs.length);
  if (itself) addAnswers(index, itself, answers);
  const isNamed = hasNamed(index, answers);
  for (const other of others) {
    addAnswers(index, isNamed && other.isLed ? { ...other, fits: other.fits * NAMED.share } : other, answers);
  }
  inherit(index, answers);
  return answers;
}

/** How much an answer tells: the rarer among services, the more; one that nothing answers well tells little. */
function weightOf({ kinds }: SearchIndex, answers: Answers): number {
  const { from, to } = kinds.find(({ kind }) => kind === 'services') ?? { from: 0, to: 0 };
  let count = 0;
  let best = 0;
  for (const doc of answers.docs) {
    const worth = answers.of(doc);
    if (worth > best) best = worth;
    if (worth >= ANSWERS && doc >= from && doc < to) count += 1;
  }
  return best * Math.log(1 + (to - from + 1) / (count + 0.5));
}

/** How well documents answer a whole question, 0 to 1: what is rare counts more, and a part of it is still an answer. */
export function scoresOf(index: SearchIndex, clauses: readonly Clause[]): Answers {
  const parts = clauses.map((clause) => {
    const answers = answersTo(index, clause);
    return { answers, weight: clause.matters * weightOf(index, answers) };
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Answers(index.docs.length);
  for (const { answers, weight } of parts) {
    for (const doc of answers.docs) scores.set(doc, scores.of(doc) + (answers.of(doc) * weight) / whole);
  }
  return scores;
}
