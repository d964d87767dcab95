import { readFileSync } from 'node:fs';
import { checkContent } from '~/data/check.ts';
import { joinCatalogue } from '~/data/join.ts';
import type { Catalogue } from '~/domain/catalogue/catalogue.ts';
import { packCatalogue, packSynonyms } from '~/domain/search/pack-catalogue.ts';
import type { SearchIndex } from '~/domain/search/search-index.ts';
import { search } from '~/domain/search/search.ts';
import { unpackIndex } from '~/domain/search/unpack.ts';

/** How well a town is searched. Shares from 0 to 1. */
export interface Quality {
  readonly queries: number;
  /** Queries of which one of the first five services helps. */
  readonly success5: number;
  /** Of the first five services returned, those that help. */
  readonly precision5: number;
  /** Of the services that help, those returned at any place. */
  readonly recall: number;
  /** Queries without any service. */
  readonly unanswered: number;
}

/** Question → slugs of the services that help, space between. */
export type Queries = Readonly<Record<string, string>>;

/** The catalogue in a content folder. The day is fixed, so that figures do not change with the calendar. */
export function catalogueIn(root: string, today = '2026-12-01'): Catalogue {
  return joinCatalogue(checkContent(root, today).entries, today);
}

/** The Czech index of a content folder, as a device has it. */
export function indexOf(root: string): SearchIndex {
  const catalogue = catalogueIn(root);
  return unpackIndex(packCatalogue(catalogue, 'cs'), packSynonyms(catalogue, 'cs'));
}

/** Questions of `tests/queries`. */
export const queriesOf = (name: string): Queries =>
  JSON.parse(readFileSync(new URL(`../../tests/queries/${name}.json`, import.meta.url), 'utf8')) as Queries;

/** Slugs of the services that a question finds, best first. */
export function servicesFor(index: SearchIndex, query: string): string[] {
  const services = search(index, query).groups.find(({ kind }) => kind === 'services');
  return services?.hits.map(({ document }) => document.id) ?? [];
}

/** Asks every question and counts what helps. */
export function qualityOf(index: SearchIndex, queries: Queries): Quality {
  const asked = Object.entries(queries).map(([query, slugs]) => {
    const helpful = new Set(slugs.split(' '));
    const found = servicesFor(index, query);
    const first = found.slice(0, 5);
    const helps = (list: readonly string[]) => list.filter((id) => helpful.has(id)).length;
    return { found: found.length, first: first.length, good: helps(first), share: helps(found) / helpful.size };
  });
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
  return {
    queries: asked.length,
    success5: mean(asked.map(({ good }) => (good > 0 ? 1 : 0))),
    precision5: mean(asked.filter(({ first }) => first > 0).map(({ good, first }) => good / first)),
    recall: mean(asked.map(({ share }) => share)),
    unanswered: mean(asked.map(({ found }) => (found === 0 ? 1 : 0))),
  };
}
