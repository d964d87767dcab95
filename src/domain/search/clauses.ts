import type { Token } from './analyse.ts';
import { analyse, tokensOf } from './analyse.ts';
import { isKnown } from './known.ts';
import { beginningWith, near, related } from './near.ts';
import type { Saying, SearchIndex } from './search-index.ts';
import type { Rule } from './synonyms.ts';

/** One way to say what a clause asks for: stems that must stand together, and how well they fit (0 to 1). */
export interface Alternative {
  readonly stems: readonly string[];
  readonly fits: number;
  /** Whether a rule leads here from something that is not the same. */
  readonly isLed?: boolean;
}

/** One thing that a question asks for. */
export interface Clause {
  readonly alternatives: readonly Alternative[];
  /** How much it matters among the others. */
  readonly matters: number;
  readonly crisis: boolean;
}

/** Shortest beginning by which unfinished words are found. */
const LEAST_PREFIX = 3;
/** A denied verb, long enough to be told from a word that only begins so. */
const DENIED = /^ne\p{L}{4,}$/u;
/** How far apart the words of a saying may stand. */
const GAP = 4;
const FITS = { itself: 1, group: 0.9, prefix: 0.75, near: 0.8, begun: 0.6 };
/** What a rule leads to fits less with each place in its list. */
const LED = { first: 0.9, step: 0.05, least: 0.6 };
const MATTERS = { stop: 0.1, weak: 0.4, full: 1, saying: 1.2, part: 0.3 };

/** A word of the question and the stems that it may stand for, best first. */
interface Asked extends Token {
  readonly stems: readonly Alternative[];
}

/** Stems of the words spelt like an unknown one, or of the same root. The first letter is seldom wrong. */
function lookAlike({ words }: SearchIndex, word: string, isUnfinished: boolean): string[] {
  const here = words.get(word.charAt(0)) ?? new Map<string, string>();
  const misspelt = near(word, here.keys());
  const alike = misspelt.length > 0 ? misspelt : related(word, here.keys());
  if (alike.length > 0 || isUnfinished) return alike.map((one) => here.get(one) ?? one);
  return [...words.values()].flatMap((others) => near(word, others.keys()).map((one) => others.get(one) ?? one));
}

const alikes = new WeakMap<SearchIndex, Map<string, string[]>>();

/** The same, looked for once: with each letter that follows, the words before it are asked for again. */
function alikeIn(index: SearchIndex, word: string, isUnfinished: boolean): string[] {
  const known = alikes.get(index) ?? new Map<string, string[]>();
  alikes.set(index, known);
  const key = isUnfinished ? `${word}…` : word;
  const alike = known.get(key) ?? lookAlike(index, word, isUnfinished);
  known.set(key, alike);
  return alike;
}

/** The stem of a Czech verb that is denied: who writes „neuvařím“ asks for what „uvařit“ asks for. */
function deniedIn(index: SearchIndex, { folded }: Token): string[] | undefined {
  if (index.language !== 'cs' || !DENIED.test(folded)) return undefined;
  const known = analyse(folded.slice(2), 'cs').filter((stem) => isKnown(index, stem));
  return known.length > 0 ? known : undefined;
}

/** What a word may stand for: itself, in a page's other languages too; unfinished, its endings; unknown, what is spelt alike. */
function askedFor(index: SearchIndex, token: Token, all: readonly string[], isUnfinished: boolean): Asked {
  const known = [...new Set(all)].filter((stem) => isKnown(index, stem));
  const start = token.folded.replaceAll('y', 'i');
  // „pecova“ has the stem of „péče“, but nobody has written such a word: who types it means „pečovatelka“.
  const isBegun = isUnfinished && index.words.get(token.heard.charAt(0))?.has(token.heard) !== true;
  const exact = known.map((stem) => ({ stems: [stem], fits: isBegun ? FITS.begun : FITS.itself }));
  const endings =
    start.length >= LEAST_PREFIX && (isUnfinished || exact.length === 0)
      ? beginningWith(start, index.stems)
          .filter((stem) => !known.includes(stem))
          .map((stem) => ({
            stems: [stem],
            fits: FITS.prefix * (isBegun || (isUnfinished && exact.length === 0) ? 1 : 0.7),
          }))
      : [];
  if (exact.length > 0 || endings.length > 0 || token.matter === 'stop')
    return { ...token, stems: [...exact, ...endings] };
  const denied = deniedIn(index, token);
  const stems = new Set(denied ?? alikeIn(index, token.heard, isUnfinished));
  return { ...token, stems: [...stems].map((stem) => ({ stems: [stem], fits: FITS.near })) };
}

/** Where the stems of a saying stand among the words of a question, or nothing when one is missing or too far off. */
function placesOf(saying: Saying, asked: readonly Asked[]): number[] | undefined {
  const places = saying.stems.map((stem) =>
    asked.findIndex(({ stems }) => stems.some(({ stems: [own], fits }) => own === stem && fits >= FITS.near)),
  );
  if (places.includes(-1)) return undefined;
  return Math.max(...places) - Math.min(...places) < saying.stems.length + GAP ? places : undefined;
}

interface Heard {
  readonly saying: Saying;
  readonly places: readonly number[];
  readonly weight: number;
}

/** The sayings in a question, those of more words first. */
function sayingsIn(index: SearchIndex, asked: readonly Asked[]): Heard[] {
  const stems = new Set(
    asked.flatMap(({ stems: ways }) => ways.filter(({ fits }) => fits >= FITS.near).flatMap((way) => way.stems)),
  );
  const found = [...stems].flatMap((stem) => index.sayings.get(stem) ?? []);
  return found
    .flatMap((saying) => {
      const places = placesOf(saying, asked);
      if (!places) return [];
      const full = places.filter((place) => asked[place]?.matter === 'full').length;
      return [{ saying, places, weight: full * 10 + places.length }];
    })
    .sort((a, b) => b.weight - a.weight);
}

/** What rules lead to, each the less the later it stands in its list. */
export const ledTo = (rules: readonly Rule[]): Alternative[] =>
  rules.flatMap(({ to: phrases, isGroup }) =>
    phrases.map((phrase, i) => ({
      stems: phrase,
      fits: isGroup ? FITS.group : Math.max(LED.least, LED.first - LED.step * i),
      isLed: !isGroup,
    })),
  );

const clauseOf = (heard: Heard, asked: readonly Asked[]): Clause => {
  const { stems, rules } = heard.saying;
  return {
    alternatives: [{ stems, fits: FITS.itself }, ...ledTo(rules)],
    matters: heard.places.some((place) => asked[place]?.matter === 'full') ? MATTERS.saying : MATTERS.weak,
    crisis: rules.some(({ crisis }) => crisis),
  };
};

/** A word of a longer saying still says something of its own: „stacionář“ in „stacionář pro postiženou dceru“. */
const lessened = (clause: Clause): Clause => ({ ...clause, matters: clause.matters * MATTERS.part });

/**
 * What a question asks for. Longer sayings win over shorter ones in them, and the words that they leave are asked for one
 * by one; stop words only where there is nothing else.
 *
 * @param isTyping whether the last word may be unfinished
 */
export function clausesOf(index: SearchIndex, query: string, isTyping: boolean): Clause[] {
  const readings = index.languages.map((language) => tokensOf(query, language));
  const tokens = readings[0] ?? [];
  const asked = tokens.map((token, i) =>
    askedFor(
      index,
      token,
      readings.flatMap((reading) => reading[i]?.stem ?? []),
      isTyping && i === tokens.length - 1 && token.end === query.length,
    ),
  );
  const taken = new Set<number>();
  const clauses: Clause[] = [];
  for (const heard of sayingsIn(index, asked)) {
    if (heard.places.every((place) => taken.has(place))) {
      if (heard.places.length === 1) clauses.push(lessened(clauseOf(heard, asked)));
      continue;
    }
    if (heard.places.some((place) => taken.has(place)) && heard.places.length > 1) continue;
    for (const place of heard.places) taken.add(place);
    clauses.push(clauseOf(heard, asked));
  }
  const rest = asked.filter((word, i) => !taken.has(i) && word.stems.length > 0);
  const meant = rest.filter(({ matter }) => matter !== 'stop');
  const asking = meant.length > 0 || clauses.length > 0 ? meant : rest;
  return [
    ...clauses,
    ...asking.map(({ stems, matter }) => ({ alternatives: stems, matters: MATTERS[matter], crisis: false })),
  ];
}
