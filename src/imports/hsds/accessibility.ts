import type { ServiceEntry } from '~/schema/collections/services.ts';

type Accessibility = NonNullable<ServiceEntry['locations'][number]['accessibility']>[number];

const SIGNS: readonly (readonly [RegExp, Accessibility])[] = [
  [/wheelchair|ramp\b|bezbariér|bez bariér|vozíč|візк/i, 'wheelchair'],
  [/elevator|\blift\b|výtah|ліфт/i, 'lift'],
  [/(accessible|disabled|bezbariér\S*) (toilet|restroom|wc)|wc bez bariér/i, 'toilet'],
  [/(disabled|accessible|vyhrazen\S*|blue badge) parking|vyhrazené? parkov|parkování pro/i, 'parking'],
  [/(induction|hearing) loop|indukční smyčk/i, 'hearing-loop'],
  [/sign language|znakov\S* jazy/i, 'sign-language'],
  [/guide dog|assistance dog|asistenční\S* ps|vodící\S* ps/i, 'guide-dog'],
  [/braille|braillov/i, 'braille'],
  [/quiet room|klidn\S* místnost/i, 'quiet-room'],
  [/changing (table|facilit)|přebalova/i, 'changing-table'],
];

// A sentence that takes it back must not promise anything.
const NEGATION = /(?<!\p{L})(no|not|without|isn't|není|nejsou|nemá|bez výtahu|nelze|немає)(?!\p{L})/iu;
const PARTLY = /partly|partial|limited|částeč|omezen|частково/i;

/**
 * Kinds of accessibility that text promises; sentences that deny or limit one are left to words alone.
 *
 * @example accessibilityOf('Induction loops at the desk. No lift.') // ['hearing-loop']
 */
export function accessibilityOf(text: string): Accessibility[] {
  const found = new Set<Accessibility>();
  for (const sentence of text.split(/[.;\n]/)) {
    if (NEGATION.test(sentence)) continue;
    for (const [sign, kind] of SIGNS) {
      if (sign.test(sentence)) found.add(kind === 'wheelchair' && PARTLY.test(sentence) ? 'wheelchair-partly' : kind);
    }
  }
  return [...found];
}
