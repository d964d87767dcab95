import { learntIn } from './analyse.ts';
import type { Kind, SourceDocument } from './document.ts';
import type { Language } from './language.ts';

/** The index as it travels: columns of texts, hidden words by number. */
export interface PackedIndex {
  readonly version: 1;
  readonly language: Language;
  /** Language in which the content is written: that of other names, and of texts without a translation. */
  readonly original: Language;
  /** Documents of each kind, in order. */
  readonly kinds: readonly (readonly [kind: Kind, count: number])[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly summaries: readonly string[];
  /** Other names, `|` between. */
  readonly others: readonly string[];
  /** Numbers of linked documents, space between. */
  readonly links: readonly string[];
  /** Numbers of documents whose texts are in the original language, as differences. */
  readonly untranslated: string;
  /** Stems of hidden words, the most frequent first. */
  readonly stems: string;
  /** Numbers of hidden stems of each document, as differences. */
  readonly hidden: readonly string[];
}

const BASE = 36;

/** Numbers in rising order as text: differences, which repeat more than the numbers do. */
const differences = (numbers: readonly number[]) =>
  [...numbers]
    .sort((a, b) => a - b)
    .map((number, i, sorted) => (number - (sorted[i - 1] ?? 0)).toString(BASE))
    .join(' ');

/** Numbers again from their differences. */
export function fromDifferences(text: string): number[] {
  let last = 0;
  return text === '' ? [] : text.split(' ').map((one) => (last += Number.parseInt(one, BASE)));
}

type Languages = Pick<PackedIndex, 'language' | 'original'>;

/** Stems of the texts that do not travel: words that matter, without those that the shown texts have anyway. */
function hiddenStems({ name, summary, hidden, lang }: SourceDocument, language: Language): Set<string> {
  const words = (texts: readonly string[]) => texts.flatMap((text) => learntIn(text, lang ?? language));
  const shown = new Set(words([name, summary]).map(({ stem }) => stem));
  const told = words(hidden).filter(({ stem, matter }) => matter === 'full' && !shown.has(stem));
  return new Set(told.map(({ stem }) => stem));
}

/** Packs documents, in the order of `KINDS`, for the way to a device. */
export function packIndex(documents: readonly SourceDocument[], { language, original }: Languages): PackedIndex {
  const numbers = new Map(documents.map(({ kind, id }, i) => [`${kind}/${id}`, i]));
  const sets = documents.map((one) => hiddenStems(one, language));
  const counts = new Map<string, number>();
  for (const set of sets) for (const stem of set) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const stems = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1));
  const numberOf = new Map(stems.map((stem, i) => [stem, i]));
  const kinds = Map.groupBy(documents, ({ kind }) => kind);
  return {
    version: 1,
    language,
    original,
    kinds: [...kinds].map(([kind, { length }]) => [kind, length]),
    ids: documents.map(({ id }) => id),
    names: documents.map(({ name }) => name),
    summaries: documents.map(({ summary }) => summary),
    others: documents.map(({ other }) => other.join('|')),
    links: documents.map(({ links }) => links.flatMap((link) => numbers.get(link) ?? []).join(' ')),
    untranslated: differences([...documents.entries()].flatMap(([i, { lang }]) => (lang ? [i] : []))),
    stems: stems.join(' '),
    hidden: sets.map((set) => differences([...set].map((stem) => numberOf.get(stem) ?? 0))),
  };
}
