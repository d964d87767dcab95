import { fold } from './fold.ts';
import type { Language } from './language.ts';
import { czechStem } from './stem-czech.ts';
import { englishStem } from './stem-english.ts';
import { ukrainianStem } from './stem-ukrainian.ts';
import type { Matter } from './stop-words.ts';
import { matterOf } from './stop-words.ts';
import type { Word } from './words.ts';
import { wordsOf } from './words.ts';

/** A word of a text with all that the search needs to know of it. */
export interface Token extends Word {
  /** Lower case, no diacritics. */
  readonly folded: string;
  readonly stem: string;
  readonly matter: Matter;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

const STEM: Readonly<Record<Language, (word: string) => string>> = {
  cs: czechStem,
  en: englishStem,
  uk: ukrainianStem,
};

/** Every page has words of another language in it; the alphabet tells them. */
const stemOf = (word: string, language: Language) =>
  CYRILLIC.test(word) ? ukrainianStem(word) : STEM[language === 'uk' ? 'cs' : language](word);

const known = new Map<string, Omit<Token, keyof Word>>();

function learn(word: string, language: Language): Omit<Token, keyof Word> {
  const key = `${language}${word}`;
  const before = known.get(key);
  if (before) return before;
  const lower = word.toLowerCase();
  const folded = fold(lower).replaceAll(/[ \u00A0]/g, '');
  const matter = matterOf(lower, language);
  const stem = stemOf(folded, language);
  // A stop word must not be taken for another of the same stem: mám and máma.
  const made = { folded, stem: matter === 'stop' ? `~${stem}` : stem, matter };
  known.set(key, made);
  return made;
}

/** The words of a text with their stems, in order. */
export function tokensOf(text: string, language: Language): Token[] {
  return wordsOf(text).map((word) => ({ ...word, ...learn(word.text, language) }));
}

/**
 * The stems by which a text is found: stop words left out, unless there is nothing else.
 *
 * @example analyse('Hledám pečovatelku', 'cs') // ['pecovatl']
 */
export function analyse(text: string, language: Language): string[] {
  const tokens = tokensOf(text, language);
  const meant = tokens.filter(({ matter }) => matter !== 'stop');
  return (meant.length > 0 ? meant : tokens).map(({ stem }) => stem);
}
