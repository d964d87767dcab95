import type { Clause } from './clauses.ts';
import { clausesOf } from './clauses.ts';
import { crisisLinesFor } from './crisis.ts';
import type { Kind, SearchDocument } from './document.ts';
import { hintsIn } from './hints.ts';
import type { Language } from './language.ts';
import { scoresOf } from './score.ts';
import type { SearchIndex } from './search-index.ts';
import { strongest } from './strongest.ts';

/** One thing found. */
export interface Hit {
  readonly document: SearchDocument;
  /** How well it answers, 0 to 1. */
  readonly score: number;
}

/** Things of one kind, best first. */
export interface HitGroup {
  readonly kind: Kind;
  readonly hits: readonly Hit[];
}

/** What was found, in the order in which it is shown. */
export interface SearchResult {
  readonly groups: readonly HitGroup[];
  /** Stems that matched, for marking them in texts. */
  readonly stems: ReadonlySet<string>;
  /** Whether the question tells of danger. */
  readonly crisis: boolean;
  /** Where nothing answers the question: those who give advice on anything. */
  readonly advice?: readonly HitGroup[];
}

export interface SearchOptions {
  /** Whether the last word may be unfinished. */
  readonly isTyping?: boolean;
  /** How many of each kind. */
  readonly limit?: number;
  /** Kinds that are wanted; all where nothing is said. */
  readonly kinds?: readonly Kind[];
}

const ORDER: readonly Kind[] = [
  'life-situations',
  'services',
  'crisis-lines',
  'providers',
  'target-groups',
  'needs',
  'service-types',
  'municipalities',
  'pages',
];

/** Who advises where nothing answers: not a life situation, which would look like an answer. */
const ADVISERS: readonly Kind[] = ['services', 'needs', 'pages'];

/** What to ask for those who advise on anything. */
const ADVICE: Readonly<Record<Language, string>> = { cs: 'kam se obrátit', en: 'advice', uk: 'порада' };

function groupsFor(
  index: SearchIndex,
  clauses: readonly Clause[],
  { limit = Infinity, kinds }: SearchOptions,
): HitGroup[] {
  const scores = scoresOf(index, clauses);
  const found = new Map(index.kinds.map((range) => [range.kind, strongest(index, scores, range, limit)]));
  const isCrisis = clauses.some(({ crisis }) => crisis);
  if (isCrisis) found.set('crisis-lines', crisisLinesFor(index, found).slice(0, limit));
  const best = (kind: Kind) => found.get(kind)?.[0]?.score ?? 0;
  const linesFirst = isCrisis || best('crisis-lines') > best('services');
  const order = linesFirst ? ['crisis-lines' as const, ...ORDER.filter((kind) => kind !== 'crisis-lines')] : ORDER;
  return order.flatMap((kind) => {
    const list = found.get(kind) ?? [];
    return list.length > 0 && (kinds?.includes(kind) ?? true) ? [{ kind, hits: list }] : [];
  });
}

/** Whom to turn to with anything: the lines that the town puts first, and those who advise. */
function adviceIn(index: SearchIndex, { limit, kinds = ORDER }: SearchOptions): HitGroup[] {
  const clauses = clausesOf(index, ADVICE[index.language], false);
  const advisers = groupsFor(index, clauses, {
    ...(limit !== undefined && { limit }),
    kinds: ADVISERS.filter((kind) => kinds.includes(kind)),
  });
  const lines = kinds.includes('crisis-lines') ? crisisLinesFor(index, new Map()) : [];
  return [...(lines.length > 0 ? [{ kind: 'crisis-lines' as const, hits: lines }] : []), ...advisers];
}

/**
 * Searches an index. Crisis lines come first when the question tells of danger, then life situations, then services.
 *
 * @example search(index, 'kdo mi pohlídá maminku').groups[0]?.kind // 'life-situations'
 */
export function search(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult {
  const clauses = clausesOf(index, query, options.isTyping ?? false);
  const answers = groupsFor(index, clauses, options);
  const groups = answers.length > 0 ? answers : groupsFor(index, hintsIn(index, query), options);
  const found: SearchResult = {
    groups,
    stems: new Set(clauses.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems))),
    crisis: clauses.some(({ crisis }) => crisis),
  };
  if (groups.length > 0 || query.trim() === '') return found;
  return { ...found, advice: adviceIn(index, options) };
}
