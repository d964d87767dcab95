import type { Corrector } from '~/domain/search/correct.ts';
import type { PackedIndex } from '~/domain/search/pack.ts';
import type { SearchIndex } from '~/domain/search/search-index.ts';
import type { SearchOptions, SearchResult } from '~/domain/search/search.ts';
import { search } from '~/domain/search/search.ts';
import { unpackIndex } from '~/domain/search/unpack.ts';

/** Searches the town in one language. */
export interface Engine {
  readonly index: SearchIndex;
  readonly ask: (query: string, options?: SearchOptions) => SearchResult;
  /** What was probably meant by a question that found nothing; its library is fetched only then. */
  readonly meant: (query: string) => Promise<string | undefined>;
}

const engines = new Map<string, Promise<Engine>>();

async function load(locale: string): Promise<Engine> {
  const response = await fetch(`/hledat/${locale}.json`);
  if (!response.ok) throw new Error(`Search could not be loaded (${response.status}).`);
  const index = unpackIndex((await response.json()) as PackedIndex);
  let corrector: Corrector | undefined;
  return {
    index,
    ask: (query, options) => search(index, query, options),
    meant: async (query) => {
      const { correctorOf } = await import('~/domain/search/correct.ts');
      corrector ??= correctorOf(index);
      return corrector.correct(query) ?? corrector.named(query, 1)[0]?.name;
    },
  };
}

/** The engine of a language, loaded once; a failure is forgotten, so that the next letter tries again. */
export function loadEngine(locale: string): Promise<Engine> {
  const known = engines.get(locale);
  if (known) return known;
  const loading = load(locale).catch((error: unknown) => {
    engines.delete(locale);
    throw error;
  });
  engines.set(locale, loading);
  return loading;
}
