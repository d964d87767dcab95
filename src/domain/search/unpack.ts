import type { SearchDocument } from './document.ts';
import { followersOf } from './followers.ts';
import type { PackedIndex } from './pack.ts';
import { fromDifferences } from './pack.ts';
import { PostingsBuilder } from './postings.ts';
import type { KindRange, Saying, SearchIndex } from './search-index.ts';
import type { Rule } from './synonyms.ts';
import { parseSynonyms, rulesOf } from './synonyms.ts';

const keyOf = ({ kind, id }: Pick<SearchDocument, 'kind' | 'id'>) => `${kind}/${id}`;

function documentsOf(packed: PackedIndex, links: readonly (readonly number[])[]): SearchDocument[] {
  const kinds = packed.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
  const untranslated = new Set(fromDifferences(packed.untranslated));
  const docs: SearchDocument[] = kinds.map((kind, i) => ({
    kind,
    id: packed.ids[i] ?? '',
    name: packed.names[i] ?? '',
    other: packed.others[i]?.split('|').filter(Boolean) ?? [],
    // Asked for of the few that are shown; of all of them it would take long.
    get links() {
      return (links[i] ?? []).flatMap((number) => (docs[number] ? [keyOf(docs[number])] : []));
    },
    ...(untranslated.has(i) && { lang: packed.original }),
  }));
  return docs;
}

function rangesOf({ kinds }: PackedIndex): KindRange[] {
  let from = 0;
  return kinds.map(([kind, count]) => ({ kind, from, to: (from += count) }));
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
  const byStem = new Map<string, Saying[]>();
  for (const saying of byPhrase.values()) {
    const [first = ''] = saying.stems;
    byStem.set(first, [...(byStem.get(first) ?? []), saying]);
  }
  return byStem;
}

/** Builds the index on the device from what travelled: documents, and synonyms as lines. */
export function unpackIndex(packed: PackedIndex, synonyms: string): SearchIndex {
  const { language, original } = packed;
  const links = packed.links.map((line) => (line === '' ? [] : line.split(' ').map(Number)));
  const docs = documentsOf(packed, links);
  const builder = new PostingsBuilder();
  for (const [i, document] of docs.entries()) builder.addNames(i, document, packed);
  builder.addStems(packed);
  builder.addWords(synonyms, language);
  const rules = rulesOf(parseSynonyms(synonyms), language);
  const said = rules.flatMap(({ from }) => from.flat());
  return {
    language,
    languages: [...new Set([language, original])],
    docs,
    kinds: rangesOf(packed),
    numbers: new Map(docs.map((document, i) => [keyOf(document), i])),
    links,
    followers: followersOf(docs, links),
    postings: builder.postings,
    sayings: sayingsOf(rules),
    words: builder.words,
    sayingWords: synonyms,
    stems: [...new Set([...builder.postings.keys(), ...said])].sort(),
  };
}
