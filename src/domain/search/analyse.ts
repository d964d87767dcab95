import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';
import { sound } from './sound.ts';
import { czechStem } from './stem-czech.ts';
import { englishStem } from './stem-english.ts';
import { ukrainianStem } from './stem-ukrainian.ts';
import type { Matter } from './stop-words.ts';
import { matterOf } from './stop-words.ts';
import type { Word } from './words.ts';
import { WORD, wordsOf } from './words.ts';

/** What the search needs to know of a word, wherever it stands. */
export interface Learnt {
  /** Lower case, no diacritics. */
  readonly folded: string;
  /** As it is heard: misspellings of the same sound are one. */
  readonly heard: string;
  readonly stem: string;
  readonly matter: Matter;
}

/** A word of a text in its place. */
export interface Token extends Word, Learnt {}

const CYRILLIC = /\p{Script=Cyrillic}/u;

const STEM: Readonly<Record<Language, (word: string) => string>> = {
  cs: czechStem,
  en: englishStem,
  uk: ukrainianStem,
};

/** Every page has words of another language in it; the alphabet tells them. */
const stemOf = (word: string, language: Language) =>
  CYRILLIC.test(word) ? ukrainianStem(word) : STEM[language === 'uk' ? 'cs' : language](word);

/** Words come again and again: each is learnt once in a language. */
const known: Readonly<Record<Language, Map<string, Learnt>>> = { cs: new Map(), en: new Map(), uk: new Map() };

function learn(word: string, language: Language): Learnt {
  const before = known[language].get(word);
  if (before) return before;
  const lower = word.toLowerCase();
  const folded = fold(lower).replaceAll(/[ \u00A0]/g, '');
  const matter = matterOf(lower, language);
  const stem = stemOf(folded, language);
  // A stop word must not be taken for another of the same stem: mám and máma.
  const made = { folded, heard: sound(folded), stem: matter === 'stop' ? `~${stem}` : stem, matter };
  known[language].set(word, made);
  return made;
}

/** Whether a stem is that of a stop word. */
export const isStop = (stem: string): boolean => stem.startsWith('~');

/** The words of a text with their stems, in order, without their places. */
export const learntIn = (text: string, language: Language): Learnt[] =>
  (text.match(WORD) ?? []).map((word) => learn(word, language));

/** The words of a text with their stems and places, in order. */
export function tokensOf(text: string, language: Language): Token[] {
  return wordsOf(text).map((word) => ({ ...word, ...learn(word.text, language) }));
}

/**
 * The stems by which a text is found: stop words left out, unless there is nothing else.
 *
 * @example analyse('Hledám pečovatelku', 'cs') // ['pecovatl']
 */
export function analyse(text: string, language: Language): string[] {
  const words = learntIn(text, language);
  const meant = words.filter(({ matter }) => matter !== 'stop');
  return (meant.length > 0 ? meant : words).map(({ stem }) => stem);
}
