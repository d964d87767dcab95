import Fuse from 'fuse.js';
import { tokensOf } from './analyse.ts';
import type { SearchDocument } from './document.ts';
import { isKnown } from './known.ts';
import type { SearchIndex } from './search-index.ts';

/** Finds what was probably meant. */
export interface Corrector {
  /** The question with its unknown words put right; nothing where all are known, or none is like them. */
  readonly correct: (query: string) => string | undefined;
  /** Services and providers whose names are like the question, best first. */
  readonly named: (query: string, limit?: number) => SearchDocument[];
}

/** How unlike what was typed a word and a name may be, 0 the same and 1 anything. */
const UNLIKE = { word: 0.34, name: 0.4 };

/** Words as they are written, of names and of what people say. */
function wordsIn({ docs, language, sayingWords }: SearchIndex): string[] {
  const texts = docs.flatMap(({ name, other }) => [name, ...other]);
  const written = [...texts, sayingWords].flatMap((text) => tokensOf(text, language));
  const lower = written
    .filter(({ matter, text }) => matter !== 'stop' && text.length > 3)
    .map(({ text }) => text.toLowerCase());
  return [...new Set(lower)];
}

/** Makes a corrector for an index. Fuse.js is for words and names: over whole records it would be too slow. */
export function correctorOf(index: SearchIndex): Corrector {
  const words = new Fuse(wordsIn(index), { threshold: UNLIKE.word, ignoreDiacritics: true, includeScore: true });
  const called = index.docs.filter(({ kind }) => kind === 'services' || kind === 'providers');
  const names = new Fuse(called, {
    keys: ['name', 'other'],
    threshold: UNLIKE.name,
    ignoreDiacritics: true,
    ignoreLocation: true,
  });
  const corrected = (text: string) => words.search(text, { limit: 1 })[0]?.item;

  return {
    correct: (query) => {
      let right = '';
      let last = 0;
      for (const { text, stem, matter, start, end } of tokensOf(query, index.language)) {
        const better = matter === 'stop' || isKnown(index, stem) ? text : (corrected(text) ?? text);
        right += query.slice(last, start) + better;
        last = end;
      }
      right += query.slice(last);
      return right === query ? undefined : right;
    },
    named: (query, limit = 5) => names.search(query, { limit }).map(({ item }) => item),
  };
}
