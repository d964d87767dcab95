import { fold } from '../text/fold.ts';

const LEAST = 3;

const RULES: readonly (readonly [ending: RegExp, rest: string])[] = [
  [/ies$|ied$/, 'y'],
  [/(ss|x|ch|sh)es$/, '$1'],
  [/([^su])s$/, '$1'],
];

const DERIVED = /(?:ations?|ments?|ness|ities|ity|ings?|ed|less|ful|ly)$/;

/**
 * The stem of an English word: plural, tense and the commonest derivations gone.
 *
 * @example englishStem('counselling') === englishStem('counsellors') // false: kept apart; englishStem('debts') // 'debt'
 */
export function englishStem(word: string): string {
  let stem = fold(word);
  if (stem.length <= LEAST || /\d/.test(stem)) return stem;
  for (const [ending, rest] of RULES) {
    const next = stem.replace(ending, rest);
    if (next === stem || next.length < LEAST) continue;
    stem = next;
    break;
  }
  const shorter = stem.replace(DERIVED, '');
  if (shorter.length > LEAST) stem = shorter;
  return stem.replace(/([^aeiou])\1$/, '$1').replace(/e$|y$/, '');
}
