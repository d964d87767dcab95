import type { Engine } from './engine.ts';
import { loadLocalEngine } from './local-engine.ts';

/** What the page asks of the thread. */
export interface Request {
  readonly number: number;
  readonly call: 'load' | keyof Engine;
  readonly given: readonly unknown[];
}

/** What the thread says to the request of the same number. */
export interface Response {
  readonly number: number;
  readonly value?: unknown;
  readonly error?: string;
}

let engine: Engine | undefined;

async function answer({ call, given }: Request): Promise<unknown> {
  if (call === 'load') {
    engine = await loadLocalEngine(String(given[0]));
    return undefined;
  }
  return (engine?.[call] as ((...all: readonly unknown[]) => Promise<unknown>) | undefined)?.(...given);
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { number } = data;
  answer(data).then(
    (value) => postMessage({ number, value } satisfies Response),
    (error: unknown) => postMessage({ number, error: String(error) } satisfies Response),
  );
});
