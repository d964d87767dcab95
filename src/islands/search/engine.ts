import type { PackedIndex } from '~/domain/search/pack.ts';
import type { SearchIndex } from '~/domain/search/search-index.ts';
import type { SearchOptions, SearchResult } from '~/domain/search/search.ts';
import { search } from '~/domain/search/search.ts';
import { unpackIndex } from '~/domain/search/unpack.ts';

/** Searches the town in one language. */
export interface Engine {
  readonly index: SearchIndex;
  readonly ask: (query: string, options?: SearchOptions) => SearchResult;
}

const engines = new Map<string, Promise<Engine>>();

async function load(locale: string): Promise<Engine> {
  const response = await fetch(`/hledat/${locale}.json`);
  if (!response.ok) throw new Error(`Search could not be loaded (${response.status}).`);
  const index = unpackIndex((await response.json()) as PackedIndex);
  return { index, ask: (query, options) => search(index, query, options) };
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
