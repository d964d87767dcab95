import { digest } from '~/domain/text/digest.ts';
import { slugify } from '../slug.ts';

/** Slugs that are given already. */
export interface KnownSlugs {
  /** `collection:key` → slug, from earlier imports. */
  readonly known: ReadonlyMap<string, string>;
  /** `collection/slug` of every entry of the content, whoever wrote it. */
  readonly taken: ReadonlySet<string>;
}

/** A record that needs a slug: words to make it from, the best first, each used only if the shorter ones clash. */
interface Candidate {
  readonly key: string;
  readonly words: readonly string[];
}

/** Gives every record its slug, the same in every run. */
export interface SlugBook {
  /** Slugs of a collection's records, none of them twice. Of records that clash every one is told apart, whatever their order. */
  readonly distinct: (collection: string, candidates: readonly Candidate[]) => Map<string, string>;
  /** One slug for all records of the same name; an entry of that name in the content is taken for the same thing. */
  readonly shared: (collection: string, key: string, base: string) => string;
}

/** Longest word that a clash adds, in characters: the name's sixty and this stay below the hundred of the schema. */
const ADDED = 30;

function slugOf({ words: [name = '', ...more], key }: Candidate, level: number): string {
  const base = slugify(name) || 'x';
  if (level > more.length) return `${base}-${digest(key).slice(0, level > more.length + 1 ? 11 : 6)}`;
  return [base, ...more.slice(0, level).map((word) => slugify(word, ADDED))].filter(Boolean).join('-');
}

/** Adds slugs to `result`, those without a clash first, so that a longer slug never takes a shorter one's place. */
function spread(candidates: readonly Candidate[], used: Set<string>, result: Map<string, string>, level = 0): void {
  const groups = Map.groupBy(candidates, (one) =>
    level === 0 && one.words.some(Boolean) ? slugify(one.words[0] ?? '') : slugOf(one, level),
  );
  const again: Candidate[] = [];
  for (const [slug, group] of groups) {
    const [only] = group;
    if (only && group.length === 1 && slug !== '' && !used.has(slug)) {
      result.set(only.key, slug);
      used.add(slug);
    } else again.push(...group);
  }
  if (again.length > 0) spread(again, used, result, level + 1);
}

/** A book of slugs that starts from what earlier imports and editors gave out. */
export function slugBook({ known, taken }: KnownSlugs): SlugBook {
  return {
    distinct: (collection, candidates) => {
      const prefix = `${collection}/`;
      const used = new Set([...taken].filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length)));
      const old = candidates.flatMap(({ key }) => {
        const slug = known.get(`${collection}:${key}`);
        return slug ? [[key, slug] as const] : [];
      });
      for (const [, slug] of old) used.add(slug);
      const isOld = new Set(old.map(([key]) => key));
      const result = new Map(old);
      spread(
        candidates.filter(({ key }) => !isOld.has(key)),
        used,
        result,
      );
      return result;
    },
    shared: (collection, key, base) => known.get(`${collection}:${key}`) ?? (base || `x-${digest(key).slice(0, 6)}`),
  };
}
