import type { Answers } from './answers.ts';
import { addAnswers } from './answers.ts';
import type { Clause } from './clauses.ts';
import type { SearchIndex } from './search-index.ts';
import { rangeOf } from './search-index.ts';

/** What a term must be worth for its followers to be found by it. */
const LEAST_TERM = 0.2;

/** What a second reason adds to a first. */
const SECOND = 0.25;

/** What is left of what a rule leads to where the word itself names services: from this worth on. */
const NAMED = { from: 0.85, share: 0.8 };

/** From what worth on a service counts as one of those that answer. */
const ANSWERS = 0.3;

/** Adds what services inherit from the terms that they stand under. */
function inherit({ followers, kinds }: SearchIndex, answers: Answers): void {
  const { from } = rangeOf(kinds, 'services');
  // Terms come before what stands under them. Ten thousand services follow a few: here a keystroke spends its time.
  for (let term = 0; term < from; term++) {
    const worth = answers[term] ?? 0;
    const under = worth >= LEAST_TERM ? followers.get(term) : undefined;
    if (!under) continue;
    for (let i = 0; i < under.docs.length; i++) {
      const doc = under.docs[i] ?? 0;
      const inherited = worth * (under.tells[i] ?? 0);
      const before = answers[doc] ?? 0;
      const more = Math.max(before, inherited);
      answers[doc] = more + (1 - more) * Math.min(before, inherited) * SECOND;
    }
  }
}

/** Whether services are called so, or are of a kind that is: then what else might be meant matters less. */
function hasNamed({ kinds }: SearchIndex, answers: Answers): boolean {
  return (['services', 'service-types'] as const).some((kind) => {
    const { from, to } = rangeOf(kinds, kind);
    return answers.subarray(from, to).some((worth) => worth >= NAMED.from);
  });
}

/** How well documents answer one thing that is asked for. */
function answersTo(index: SearchIndex, { alternatives: [itself, ...others] }: Clause): Answers {
  const answers = new Float32Array(index.docs.length);
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
  const { from, to } = rangeOf(kinds, 'services');
  let count = 0;
  let best = 0;
  for (let doc = 0; doc < answers.length; doc++) {
    const worth = answers[doc] ?? 0;
    best = Math.max(best, worth);
    if (worth >= ANSWERS && doc >= from && doc < to) count += 1;
  }
  return best * Math.log(1 + (to - from + 1) / (count + 0.5));
}

/** What answers one thing that is asked for, and how much it tells. */
interface Part {
  readonly answers: Answers;
  readonly tells: number;
}

/** How many parts of questions are remembered. */
const REMEMBERED = 16;

const remembered = new WeakMap<SearchIndex, Map<string, Part>>();

const keyOf = ({ alternatives }: Clause) =>
  alternatives.map(({ stems, fits, isLed }) => `${stems.join(' ')} ${fits} ${isLed === true ? 1 : 0}`).join();

/** The part of an answer, reckoned once: with each letter that follows, the words before it are asked for again. */
function partOf(index: SearchIndex, clause: Clause): Part {
  const parts = remembered.get(index) ?? new Map<string, Part>();
  remembered.set(index, parts);
  const key = keyOf(clause);
  let part = parts.get(key);
  if (!part) {
    const answers = answersTo(index, clause);
    part = { answers, tells: weightOf(index, answers) };
  }
  // Asked for last, it is forgotten last.
  parts.delete(key);
  parts.set(key, part);
  const [oldest] = parts.keys();
  if (parts.size > REMEMBERED && oldest !== undefined) parts.delete(oldest);
  return part;
}

/** How well documents answer a whole question, 0 to 1: what is rare counts more, and a part of it is still an answer. */
export function scoresOf(index: SearchIndex, clauses: readonly Clause[]): Answers {
  const parts = clauses.map((clause) => {
    const { answers, tells } = partOf(index, clause);
    return { answers, weight: clause.matters * tells };
  });
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const scores = new Float32Array(index.docs.length);
  if (whole === 0) return scores;
  for (const { answers, weight } of parts) {
    const share = weight / whole;
    for (let doc = 0; doc < scores.length; doc++) scores[doc] = (scores[doc] ?? 0) + (answers[doc] ?? 0) * share;
  }
  return scores;
}
