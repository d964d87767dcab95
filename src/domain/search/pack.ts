import { digest } from '../text/digest.ts';
import { learntIn } from './analyse.ts';
import type { Kind, SourceDocument } from './document.ts';
import type { Language } from './language.ts';

/** The index as it travels: columns of names, and of all other texts their stems, each with the numbers of its documents. */
export interface PackedIndex {
  readonly version: 2;
  readonly language: Language;
  /** Language in which the content is written: that of other names, and of texts without a translation. */
  readonly original: Language;
  /** Documents of each kind, in order. */
  readonly kinds: readonly (readonly [kind: Kind, count: number])[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** Other names, `|` between. */
  readonly others: readonly string[];
  /** Numbers of linked documents, space between. */
  readonly links: readonly string[];
  /** Numbers of documents whose texts are in the original language, as differences. */
  readonly untranslated: string;
  /** Number of words of each summary, a digit of base 36 each; the last one stands for more too. */
  readonly lengths: string;
  /** Stems of summaries and hidden texts in the order of the alphabet: there they take the least room. */
  readonly stems: string;
  /** Documents of each stem, as differences: those that hide it, and after a `|` those whose summary has it. */
  readonly stands: readonly string[];
  /** Fingerprint of the summaries that belong to it; they travel by themselves. */
  readonly summaries: string;
}

const BASE = 36;

/** A hidden word that more documents have tells nothing of any: a share of all, and so many in a small town. */
const COMMON = { share: 0.04, least: 24 };

/** Numbers in rising order as text: differences, which repeat more than the numbers do. */
const differences = (numbers: readonly number[]) =>
  numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(BASE)).join(' ');

/** Numbers again from their differences. */
export function fromDifferences(text: string): number[] {
  let last = 0;
  return text === '' ? [] : text.split(' ').map((one) => (last += Number.parseInt(one, BASE)));
}

/** A number as one digit: the last one stands for larger numbers too. */
const toDigit = (number: number) => Math.min(BASE - 1, number).toString(BASE);

/** Numbers again from a digit each. */
export const fromDigits = (text: string): number[] => Array.from(text, (digit) => Number.parseInt(digit, BASE));

type Languages = Pick<PackedIndex, 'language' | 'original'>;

/** Documents of each stem. */
class Standing extends Map<string, number[]> {
  put(stems: Iterable<string>, document: number): void {
    for (const stem of stems) {
      const before = this.get(stem);
      if (before) before.push(document);
      else this.set(stem, [document]);
    }
  }
}

/** Where the stems of texts stand that do not travel: of summaries, and of hidden texts what a name or summary has not. */
function standsIn(documents: readonly SourceDocument[], language: Language) {
  const summed = new Standing();
  const hidden = new Standing();
  for (const [number, { name, summary, hidden: texts, lang = language }] of documents.entries()) {
    const told = learntIn(summary, lang).filter(({ matter }) => matter !== 'stop');
    const shown = new Set([...told, ...learntIn(name, lang)].map(({ stem }) => stem));
    const words = texts.flatMap((text) => learntIn(text, lang));
    summed.put(new Set(told.map(({ stem }) => stem)), number);
    hidden.put(
      new Set(words.flatMap(({ stem, matter }) => (matter === 'full' && !shown.has(stem) ? [stem] : []))),
      number,
    );
  }
  const most = Math.max(COMMON.least, COMMON.share * documents.length);
  for (const [stem, { length }] of hidden) if (length > most) hidden.delete(stem);
  return { summed, hidden };
}

/** Sentences of services as they travel, a line each, in the order of the index. */
export const sentencesOf = (summaries: readonly string[]): string =>
  summaries.map((summary) => summary.replaceAll(/\s+/g, ' ')).join('\n');

/** Packs documents, in the order of `KINDS`, for the way to a device. */
export function packIndex(documents: readonly SourceDocument[], { language, original }: Languages): PackedIndex {
  const numbers = new Map(documents.map(({ kind, id }, i) => [`${kind}/${id}`, i]));
  const { summed, hidden } = standsIn(documents, language);
  const stems = [...new Set([...summed.keys(), ...hidden.keys()])].sort();
  const kinds = Map.groupBy(documents, ({ kind }) => kind);
  return {
    version: 2,
    language,
    original,
    kinds: [...kinds].map(([kind, { length }]) => [kind, length]),
    ids: documents.map(({ id }) => id),
    names: documents.map(({ name }) => name),
    others: documents.map(({ other }) => other.join('|')),
    links: documents.map(({ links }) => links.flatMap((link) => numbers.get(link) ?? []).join(' ')),
    untranslated: differences([...documents.entries()].flatMap(([i, { lang }]) => (lang ? [i] : []))),
    lengths: documents.map(({ summary, lang = language }) => toDigit(learntIn(summary, lang).length)).join(''),
    stems: stems.join(' '),
    stands: stems.map((stem) => {
      const inSummaries = summed.get(stem);
      return differences(hidden.get(stem) ?? []) + (inSummaries ? `|${differences(inSummaries)}` : '');
    }),
    summaries: digest(sentencesOf((kinds.get('services') ?? []).map(({ summary }) => summary))),
  };
}
