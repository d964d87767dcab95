import type { Corrector } from '~/domain/search/correct.ts';
import type { SearchDocument } from '~/domain/search/document.ts';
import type { PackedIndex } from '~/domain/search/pack.ts';
import type { SearchIndex } from '~/domain/search/search-index.ts';
import { rangeOf } from '~/domain/search/search-index.ts';
import { search } from '~/domain/search/search.ts';
import { unpackIndex } from '~/domain/search/unpack.ts';
import { digest } from '~/domain/text/digest.ts';
import type { Engine, Found, FoundGroup, FoundService } from './engine.ts';

/** How many things of each kind but services are told at most. */
const OTHERS = 6;

type Groups = ReturnType<typeof search>['groups'];

const othersOf = (groups: Groups): FoundGroup[] =>
  groups.map(({ kind, hits }) => ({ kind, documents: hits.slice(0, OTHERS).map(({ document }) => document) }));

const servicesOf = (groups: Groups) =>
  groups.find(({ kind }) => kind === 'services')?.hits.map(({ document }) => document.id) ?? [];

/** The sentences of the services in an index, in its order, fetched with the first card that shows one. */
function sentencesFor({ summaries }: PackedIndex, load: () => Promise<string>): () => Promise<readonly string[]> {
  let loading: Promise<readonly string[]> | undefined;
  return () =>
    (loading ??= load().then(
      // The town may have published since the index came: sentences of others are worse than none.
      (text) => (digest(text) === summaries ? text.split('\n') : []),
      () => {
        loading = undefined;
        return [];
      },
    ));
}

/** The name of a service's provider, which in the index is a thing of its own. */
function providerOf({ docs, numbers }: SearchIndex, { links }: SearchDocument): string {
  const link = links.find((one) => one.startsWith('providers/'));
  return docs[numbers.get(link ?? '') ?? -1]?.name ?? '';
}

/** An engine in this thread, made from an index as it travelled; `loadSentences` fetches what its services say of themselves. */
export function engineOf(packed: PackedIndex, synonyms: string, loadSentences: () => Promise<string>): Engine {
  const index = unpackIndex(packed, synonyms);
  const { from, to } = rangeOf(index.kinds, 'services');
  const sentences = sentencesFor(packed, loadSentences);
  let corrector: Corrector | undefined;
  return {
    ask: (query, options) => {
      const { groups, advice = [] } = search(index, query, options);
      const found: Found = { groups: othersOf(groups), services: servicesOf(groups) };
      const isNone = groups.length === 0 && advice.length > 0;
      return Promise.resolve(
        isNone ? { ...found, advice: { groups: othersOf(advice), services: servicesOf(advice) } } : found,
      );
    },
    all: () => Promise.resolve(index.docs.slice(from, to).map(({ id }) => id)),
    services: async (ids): Promise<FoundService[]> => {
      const said = ids.length > 0 ? await sentences() : [];
      return ids.flatMap((id) => {
        const number = index.numbers.get(`services/${id}`) ?? -1;
        const document = index.docs[number];
        return document
          ? [{ ...document, summary: said[number - from] ?? '', provider: providerOf(index, document) }]
          : [];
      });
    },
    meant: async (query) => {
      // Its library is fetched only for a question that found nothing.
      const { correctorOf } = await import('~/domain/search/correct.ts');
      corrector ??= correctorOf(index);
      return corrector.correct(query) ?? corrector.named(query, 1)[0]?.name;
    },
  };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Search could not be loaded (${response.status}).`);
  return response;
}

/** Fetches the index of a language and makes an engine of it in this thread. */
export async function loadLocalEngine(locale: string): Promise<Engine> {
  const [index, synonyms] = await Promise.all([get(`/hledat/${locale}.json`), get(`/hledat/slova/${locale}.txt`)]);
  const sentences = async () => (await get(`/hledat/vety/${locale}.txt`)).text();
  return engineOf((await index.json()) as PackedIndex, await synonyms.text(), sentences);
}
