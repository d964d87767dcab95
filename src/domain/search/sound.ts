const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/y/g, 'i'],
  [/([tgrk])h/g, '$1'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/([^\d])\1/g, '$1'],
];

/**
 * What is left of a folded word where letters that a Czech ear takes for the same are one: foreign names are written as
 * they are heard.
 *
 * @example sound('therapon') === sound('terapon') // true
 */
export function sound(folded: string): string {
  return ALIKE.reduce((word, [letters, one]) => word.replaceAll(letters, one), folded);
}
