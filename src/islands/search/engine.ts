import type { Kind, SearchDocument } from '~/domain/search/document.ts';
import type { SearchOptions } from '~/domain/search/search.ts';
import type { Request, Response } from './search-worker.ts';

/** Things of one kind that were found, best first. */
export interface FoundGroup {
  readonly kind: Kind;
  readonly documents: readonly SearchDocument[];
}

/** What answers a question: the first of each kind, and of services the ids of all, best first. */
export interface Found {
  readonly groups: readonly FoundGroup[];
  readonly services: readonly string[];
  /** Where nothing answers: those who give advice on anything. */
  readonly advice?: Pick<Found, 'groups' | 'services'>;
}

/** A service with what a card shows of it. */
export interface FoundService extends SearchDocument {
  /** One sentence; empty where there is none, or where it could not be fetched. */
  readonly summary: string;
  readonly provider: string;
}

/** Searches the town in one language. */
export interface Engine {
  readonly ask: (query: string, options?: SearchOptions) => Promise<Found>;
  /** Ids of every service, in the order of the index. */
  readonly all: () => Promise<string[]>;
  readonly services: (ids: readonly string[]) => Promise<FoundService[]>;
  /** What was probably meant by a question that found nothing. */
  readonly meant: (query: string) => Promise<string | undefined>;
}

const engines = new Map<string, Promise<Engine>>();

type Settle = Pick<PromiseWithResolvers<never>, 'resolve' | 'reject'>;

/** An engine in a thread of its own: making an index of ten thousand services takes a second, in which people type. */
async function inThread(locale: string): Promise<Engine> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Settle>();
  let last = 0;
  const call = (name: Request['call'], ...given: unknown[]) =>
    new Promise<never>((resolve, reject) => {
      waiting.set((last += 1), { resolve, reject });
      worker.postMessage({ number: last, call: name, given });
    });
  worker.addEventListener('message', ({ data: { number, value, error } }: MessageEvent<Response>) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if (error === undefined) one?.resolve(value as never);
    else one?.reject(new Error(error));
  });
  // A browser that cannot run it says so here.
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(new Error('The search stopped.'));
    waiting.clear();
  });
  await call('load', locale);
  return {
    ask: (...given) => call('ask', ...given),
    all: () => call('all'),
    services: (...given) => call('services', ...given),
    meant: (...given) => call('meant', ...given),
  };
}

/** An engine in a thread of its own, or in this one where there is none to be had. */
async function load(locale: string): Promise<Engine> {
  try {
    return await inThread(locale);
  } catch {
    const { loadLocalEngine } = await import('./local-engine.ts');
    return loadLocalEngine(locale);
  }
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
