import { fold } from '../text/fold.ts';

const LEAST = 3;

// Folded: й has become и, ї has become і.
const ENDING =
  /(?:ами|ями|ові|еві|ого|ому|ими|іми|ати|ити|ути|ють|ять|уть|ать|ах|ях|ам|ям|ом|ем|єм|ою|ею|єю|их|іх|им|ім|ів|ев|еи|иі|ія|ію|іи|ть|ти|а|я|о|е|є|и|і|у|ю|ь)$/u;

const DERIVED = /(?:ськ|цьк|ість|ост|енн|анн|ен|ан|н|к|ц)$/u;

/**
 * The stem of a Ukrainian word: light, endings of declension and conjugation only.
 *
 * @example ukrainianStem('допомоги') === ukrainianStem('допомогу') // true
 */
export function ukrainianStem(word: string): string {
  const folded = fold(word).replaceAll(/['’ʼ]/g, '');
  if (folded.length <= LEAST) return folded;
  let stem = folded;
  for (const ending of [ENDING, DERIVED]) {
    const shorter = stem.replace(ending, '');
    if (shorter.length >= LEAST) stem = shorter;
  }
  return stem;
}
