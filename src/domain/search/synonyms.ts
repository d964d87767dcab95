import type { Language } from './language.ts';
import { learntIn } from './analyse.ts';
import { fold } from '../text/fold.ts';

/** What somebody may say, and what is then looked for as well. In a two-way group both are the same. */
export interface Synonyms {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Whether such words tell of danger, so that crisis lines come first. */
  readonly crisis?: boolean;
}

/** A rule over stems. */
export interface Rule {
  readonly from: readonly (readonly string[])[];
  readonly to: readonly (readonly string[])[];
  readonly crisis: boolean;
  /** Whether all of it means the same, and each leads to every other. */
  readonly isGroup: boolean;
}

const words = (list: string) => list.split(',').map((word) => word.trim());

/**
 * Synonyms from lines: words between commas mean the same; left of `>` stands what people say for what is on its right;
 * `!` marks danger.
 *
 * @example parseSynonyms('pracák, úřad práce') // [{ from: ['pracák', 'úřad práce'], to: ['pracák', 'úřad práce'], crisis: false }]
 */
export function parseSynonyms(text: string): Synonyms[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const crisis = line.startsWith('!');
      const [left = '', right = left] = line.replace(/^!\s*/, '').split('>');
      return { from: words(left), to: words(right), crisis };
    });
}

/**
 * Synonyms as lines again.
 *
 * @example linesOf([{ from: ['pracák'], to: ['úřad práce'] }]) // 'pracák > úřad práce'
 */
export function linesOf(synonyms: readonly Synonyms[]): string {
  return synonyms
    .map(({ from, to, crisis = false }) => {
      const [left, right] = [from.join(','), to.join(',')];
      return `${crisis ? '!' : ''}${left}${left === right ? '' : `>${right}`}`;
    })
    .join('\n');
}

/** Synonyms without the words that are not to be used; what nothing leads to any more is left out. */
export function withoutIgnored(synonyms: readonly Synonyms[], ignored: readonly string[]): Synonyms[] {
  const out = new Set(ignored.map(fold));
  const kept = (list: readonly string[]) => list.filter((word) => !out.has(fold(word)));
  return synonyms
    .map((one) => ({ ...one, from: kept(one.from), to: kept(one.to) }))
    .filter(({ from, to }) => from.length > 0 && to.length > 0);
}

/** Stems of what is said: with its small words where one large word alone would say too little. */
function saying(phrase: string, language: Language): string[] {
  const tokens = learntIn(phrase, language);
  const full = tokens.filter(({ matter }) => matter !== 'stop');
  return (full.length > 1 || full.length === tokens.length ? full : tokens).map(({ stem }) => stem);
}

/** Stems of what is looked for, without small words; nothing where they are what makes the phrase, as in „kam s dětmi“. */
function sought(phrase: string, language: Language): string[] {
  const tokens = learntIn(phrase, language);
  const meant = tokens.filter(({ matter }) => matter !== 'stop');
  const says = meant.length > 1 || meant.some(({ matter }) => matter === 'full' || tokens.length === 1);
  return says && (meant.length > 1 || meant.length === tokens.length) ? meant.map(({ stem }) => stem) : [];
}

/** Synonyms without what the analyser makes the same anyway, so that less travels: of the forms of a saying the first. */
export function withoutForms(synonyms: readonly Synonyms[], language: Language): Synonyms[] {
  const firsts = (phrases: readonly string[]) => {
    const keys = phrases.map((phrase) => saying(phrase, language).sort().join(' '));
    return phrases.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
  };
  return synonyms.map(({ from, to, crisis = false }) =>
    from.join() === to.join()
      ? { from: firsts(from), to: firsts(from), crisis }
      : { from: firsts(from), to: firsts(to), crisis },
  );
}

/** Rules over stems from synonyms in words. */
export function rulesOf(synonyms: readonly Synonyms[], language: Language): Rule[] {
  return synonyms.map(({ from, to, crisis = false }) => ({
    from: from.map((phrase) => saying(phrase, language)),
    to: to.map((phrase) => sought(phrase, language)).filter((stems) => stems.length > 0),
    crisis,
    isGroup: from.join() === to.join(),
  }));
}
