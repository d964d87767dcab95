import { tokensOf } from './analyse.ts';
import type { Kind, SearchDocument } from './document.ts';
import type { Language } from './language.ts';
import type { PackedIndex } from './pack.ts';
import { fromDifferences } from './pack.ts';
import type { Followers, Postings, Saying, SearchIndex } from './search-index.ts';
import { IN, OTHER_BITS } from './search-index.ts';
import type { Rule } from './synonyms.ts';
import { parseSynonyms, rulesOf } from './synonyms.ts';

type Place = keyof typeof IN;

/** How much a word tells of a document by where it stands. */
const TELLS: Readonly<Record<Place, number>> = { name: 1, other: 0.9, summary: 0.55, hidden: 0.18 };

/** How much the words of a term tell of what stands under it. */
const INHERITED: Readonly<Partial<Record<Kind, number>>> = {
  'service-types': 0.85,
  'life-situations': 0.65,
  needs: 0.5,
  'target-groups': 0.4,
  providers: 0.6,
  municipalities: 0.5,
};

/** What other names of a term tell, against its own: they are often those of one service under it. */
const OTHER_OF_TERM = 0.8;

/** A long text tells less by each of its words: lost after the first few. */
const LONG = 0.015;

function documentsOf(packed: PackedIndex): SearchDocument[] {
  const kinds = packed.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const untranslated = new Set(fromDifferences(packed.untranslated));
  return kinds.map((kind, i) => {
    return {
      kind,
      id: packed.ids[i] ?? '',
      name: packed.names[i] ?? '',
      summary: packed.summaries[i] ?? '',
      other: packed.others[i]?.split('|').filter(Boolean) ?? [],
      links: (packed.links[i]?.split(' ') ?? [])
        .filter(Boolean)
        .map((number) => `${kinds[Number(number)] ?? ''}/${packed.ids[Number(number)] ?? ''}`),
      ...(untranslated.has(i) && { lang: packed.original }),
    };
  });
}

class PostingsBuilder {
  readonly postings = new Map<string, Postings>();

  add(stem: string, doc: number, bit: number, tells: number): void {
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

  addText(text: string, language: Language, doc: number, place: Place, { nth = 0, share = 1 } = {}): void {
    const bit = IN[place] << Math.min(nth, OTHER_BITS);
    const tokens = tokensOf(text, language);
    const tells = TELLS[place] * share * (1 - LONG * Math.min(20, Math.max(0, tokens.length - 3)));
    // Stop words count in names alone: there a question of nothing but stop words can still find something.
    for (const { stem, matter } of tokens) {
      if (matter !== 'stop') this.add(stem, doc, bit, tells);
      else if (place === 'name' || place === 'other') this.add(stem, doc, bit, tells / 4);
    }
  }
}

function postingsOf(packed: PackedIndex, docs: readonly SearchDocument[]): Map<string, Postings> {
  const builder = new PostingsBuilder();
  const stems = packed.stems.split(' ');
  for (const [i, { kind, name, summary, other, lang }] of docs.entries()) {
    const share = INHERITED[kind] === undefined ? 1 : OTHER_OF_TERM;
    builder.addText(name, lang ?? packed.language, i, 'name');
    for (const [nth, one] of other.entries()) builder.addText(one, packed.original, i, 'other', { nth, share });
    builder.addText(summary, lang ?? packed.language, i, 'summary');
    for (const number of fromDifferences(packed.hidden[i] ?? ''))
      builder.add(stems[number] ?? '', i, IN.hidden, TELLS.hidden);
  }
  return builder.postings;
}

/** Under each term what links to it; the first of a list tells the most, one of many the least. */
function followersOf(packed: PackedIndex, docs: readonly SearchDocument[]): Map<number, Followers> {
  const followers = new Map<number, Followers>();
  for (const [i, { kind }] of docs.entries()) {
    if (kind !== 'services') continue;
    const links = (packed.links[i]?.split(' ') ?? []).filter(Boolean).map(Number);
    const seen = new Map<Kind, number>();
    for (const link of links) {
      const target = docs[link]?.kind ?? 'pages';
      const before = seen.get(target) ?? 0;
      seen.set(target, before + 1);
      const list = followers.get(link) ?? { docs: [], tells: [] };
      followers.set(link, list);
      list.docs.push(i);
      list.tells.push((INHERITED[target] ?? 0) / (1 + 0.06 * before));
    }
  }
  return followers;
}

function sayingsOf(rules: readonly Rule[]): Map<string, Saying[]> {
  const byPhrase = new Map<string, { stems: readonly string[]; rules: Rule[] }>();
  for (const rule of rules) {
    for (const stems of rule.from) {
      const sorted = [...new Set(stems)].sort();
      const key = sorted.join(' ');
      const saying = byPhrase.get(key) ?? { stems: sorted, rules: [] };
      byPhrase.set(key, saying);
      if (!saying.rules.includes(rule)) saying.rules.push(rule);
    }
  }
  return Map.groupBy(byPhrase.values(), ({ stems }) => stems[0] ?? '');
}

/** Every word of names, sentences and sayings without diacritics, with its stem: what a misspelled one is compared with. */
function wordsIn(packed: PackedIndex, docs: readonly SearchDocument[]): Map<string, string> {
  const texts = [
    packed.synonyms,
    ...docs.flatMap(({ name, summary, other, lang }) => (lang ? other : [name, summary, ...other])),
  ];
  const words = texts.flatMap((text) => tokensOf(text, packed.language)).filter(({ matter }) => matter !== 'stop');
  return new Map(words.map(({ folded, stem }) => [folded.replaceAll('y', 'i'), stem]));
}

/** Builds the index on the device from what travelled. */
export function unpackIndex(packed: PackedIndex): SearchIndex {
  const docs = documentsOf(packed);
  const postings = postingsOf(packed, docs);
  const rules = rulesOf(parseSynonyms(packed.synonyms), packed.language);
  const said = rules.flatMap(({ from }) => from.flat());
  return {
    language: packed.language,
    languages: [...new Set([packed.language, packed.original])],
    docs,
    numbers: new Map(docs.map(({ kind, id }, i) => [`${kind}/${id}`, i])),
    followers: followersOf(packed, docs),
    postings,
    sayings: sayingsOf(rules),
    words: wordsIn(packed, docs),
    sayingWords: packed.synonyms,
    stems: [...new Set([...postings.keys(), ...said])].sort(),
    services: docs.filter(({ kind }) => kind === 'services').length,
  };
}
