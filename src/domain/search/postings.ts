import { learntIn } from './analyse.ts';
import type { Kind, SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import type { PackedIndex } from './pack.ts';
import { fromDifferences, fromDigits } from './pack.ts';
import type { Postings } from './search-index.ts';
import { IN, OTHER_BITS } from './search-index.ts';

type Place = keyof typeof IN;

/** How much a word tells of a document by where it stands. */
const TELLS: Readonly<Record<Place, number>> = { name: 1, other: 0.9, summary: 0.55, hidden: 0.18 };

/** What other names of a term tell, against its own: they are often those of one service under it. */
const OTHER_OF_TERM = 0.8;
const STANDS_ALONE: ReadonlySet<Kind> = new Set(['services', 'pages', 'crisis-lines']);

/** What each word above three takes from what the others tell, up to twenty of them. */
const LONG = { short: 3, step: 0.015, most: 20 };

const lengthShare = (words: number) => 1 - LONG.step * Math.min(LONG.most, Math.max(0, words - LONG.short));

/** The same stem in one place of several documents. */
const standing = (docs: number[], place: number, tells: (doc: number) => number): Postings => ({
  docs,
  tells: docs.map(tells),
  places: docs.map(() => place),
});

/** Two lists of a stem as one. */
function merged(a: Postings, b: Postings): Postings {
  if (b.docs.length === 0) return a;
  if (a.docs.length === 0) return b;
  const result: Postings = { docs: [], tells: [], places: [] };
  for (let i = 0, j = 0; i < a.docs.length || j < b.docs.length;) {
    const [one, other] = [a.docs[i] ?? Infinity, b.docs[j] ?? Infinity];
    result.docs.push(Math.min(one, other));
    result.tells.push(Math.max(one <= other ? (a.tells[i] ?? 0) : 0, other <= one ? (b.tells[j] ?? 0) : 0));
    result.places.push((one <= other ? (a.places[i] ?? 0) : 0) | (other <= one ? (b.places[j] ?? 0) : 0));
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return result;
}

/** Where each stem stands, and every word by its first letter, gathered from texts one after another. */
export class PostingsBuilder {
  readonly postings = new Map<string, Postings>();
  readonly words = new Map<string, Map<string, string>>();

  private add(stem: string, doc: number, bit: number, tells: number): void {
    let list = this.postings.get(stem);
    if (!list) this.postings.set(stem, (list = { docs: [], tells: [], places: [] }));
    const last = list.docs.length - 1;
    if (list.docs[last] === doc) {
      list.tells[last] = Math.max(list.tells[last] ?? 0, tells);
      list.places[last] = (list.places[last] ?? 0) | bit;
    } else {
      list.docs.push(doc);
      list.tells.push(tells);
      list.places.push(bit);
    }
  }

  private know(word: string, stem: string): void {
    const letter = word.charAt(0);
    let words = this.words.get(letter);
    if (!words) this.words.set(letter, (words = new Map<string, string>()));
    words.set(word, stem);
  }

  /** Learns the words of a text that is no document's. */
  addWords(text: string, language: Language): void {
    for (const { heard, stem, matter } of learntIn(text, language)) if (matter !== 'stop') this.know(heard, stem);
  }

  private addText(text: string, language: Language, doc: number, place: Place, { nth = 0, share = 1 } = {}): void {
    const bit = IN[place] << Math.min(nth, OTHER_BITS);
    const words = learntIn(text, language);
    const tells = TELLS[place] * share * lengthShare(words.length);
    // Stop words are kept of names alone: a question of nothing else can still find something.
    const isName = place === 'name' || place === 'other';
    for (const { heard, stem, matter } of words) {
      if (matter !== 'stop') {
        this.add(stem, doc, bit, tells);
        this.know(heard, stem);
      } else if (isName) this.add(stem, doc, bit, tells);
    }
  }

  /** Adds the names of a document; they must come in the order of their numbers. */
  addNames(number: number, { kind, name, other, lang }: SearchDocument, packed: PackedIndex): void {
    const share = STANDS_ALONE.has(kind) ? 1 : OTHER_OF_TERM;
    this.addText(name, lang ?? packed.language, number, 'name');
    for (const [nth, one] of other.entries()) this.addText(one, packed.original, number, 'other', { nth, share });
  }

  /** Adds the stems of all texts that did not travel; after all names. */
  addStems({ stems, stands, lengths }: PackedIndex): void {
    const told = fromDigits(lengths).map((words) => TELLS.summary * lengthShare(words));
    const words = stems.split(' ');
    for (const [i, places] of stands.entries()) {
      const stem = words[i] ?? '';
      const [hidden = '', summed = ''] = places.split('|');
      const before = this.postings.get(stem);
      const lists = [
        ...(before ? [before] : []),
        standing(fromDifferences(hidden), IN.hidden, () => TELLS.hidden),
        standing(fromDifferences(summed), IN.summary, (doc) => told[doc] ?? 0),
      ];
      this.postings.set(stem, lists.reduce(merged));
      if (summed !== '') this.know(stem, stem);
    }
  }
}
