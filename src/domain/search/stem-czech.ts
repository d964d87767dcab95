import { fold } from '../text/fold.ts';
import { SAME_STEM } from './same-stem-czech.ts';
import { WHOLE_FORMS } from './same-stem-czech/whole-forms.ts';

// After Dolamic and Savoy, "Indexing and stemming approaches for the Czech language" (2009), but written for text that
// has already lost its diacritics: what was typed without them must come to the same stem. For the same reason y is i,
// which is also the commonest misspelling. A stem is a key and need not be a word.

/** Endings of nouns, adjectives and of verbs in the present, longest first. */
const ENDING =
  /(?:atech|atum|etem|eho|emu|iho|imu|ech|ich|ach|ami|emi|imi|ama|ovi|eme|ime|ame|ete|ite|ate|em|im|um|am|ou|a|e|i|o|u)$/;

const VERB = /(?:ovat|oval|ovan|ujem|ujet|ujic|uj)$/;
const PARTICIPLE = /(?:nout|nul|out|at|it|et|al|il|el|an|en|is|es|as|ejs)$/;

/** Endings that make one word of another: pečovatel, pečovatelka, pečovatelský; závislý, závislost. */
const DERIVED: readonly (readonly [ending: RegExp, rest: string, least: number])[] = [
  [/telk$|telsk$|telstv$/, 'tel', 3],
  [/nictv$|nick$|nik$|nic$/, 'n', 4],
  [/ictv$|isticki?$|ick$|ik$/, '', 5],
  [/ismus$|ism$|ist$|istk$/, '', 5],
  [/ovsk$|ov$/, '', 4],
  [/nost$|ost$/, '', 4],
  [/sk$|stv$/, '', 5],
];

function cut(word: string, ending: RegExp, least: number, rest = ''): string {
  const shorter = word.replace(ending, rest);
  return shorter.length - rest.length >= least ? shorter : word;
}

/** One form for what changes in declension: `pomucek` and `pomucka`, `matce` and `matka`, `dluzi` and `dluhy`. */
const evened = (stem: string) =>
  stem
    .replace(/(..[^aeiou])e([^aeiou])$/, '$1$2')
    .replace(/c$/, 'k')
    .replace(/z$/, 'h')
    .replaceAll(/([^\d])\1/g, '$1');

function regular(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  let stem = cut(word, ENDING, 3);
  if (stem.length > 5) stem = cut(stem, /i$/, 4);
  const shorter = cut(stem, VERB, 4);
  stem = shorter === stem ? cut(stem, PARTICIPLE, 4) : shorter;
  for (const [ending, rest, least] of DERIVED) {
    const next = cut(stem, ending, least, rest);
    if (next === stem) continue;
    stem = next;
    break;
  }
  return evened(stem);
}

const plain = (word: string) => fold(word).replaceAll('y', 'i');

const aliases = new Map<string, string>();
for (const line of SAME_STEM.trim().split('\n')) {
  const stems = line
    .trim()
    .split(/\s+/)
    .map((word) => regular(plain(word)));
  const [first = ''] = stems;
  for (const stem of stems) aliases.set(stem, aliases.get(first) ?? first);
}

const forms = new Map<string, string>();
for (const line of WHOLE_FORMS.trim().split('\n')) {
  const [stem = '', ...words] = line.trim().split(/\s+/);
  for (const word of words) forms.set(fold(word), stem);
}

/**
 * The stem of a Czech word, the same with and without diacritics.
 *
 * @example czechStem('pečovatelkou') === czechStem('pecovatelske') // true
 */
export function czechStem(word: string): string {
  const folded = fold(word);
  const whole = forms.get(folded);
  if (whole !== undefined) return whole;
  const stem = regular(folded.replaceAll('y', 'i'));
  return aliases.get(stem) ?? stem;
}
