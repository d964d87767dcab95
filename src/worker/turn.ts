import { scope } from './scope.ts';

/** What a page says to the worker that waits. */
export const SKIP = 'skip';

let isTried = false;

/**
 * Lets a newer worker that waits take over, when the only open page is just being left. The answer makes the browser ask
 * again; by then the newer worker answers. Otherwise a tab that is never closed would never see anything new.
 */
export async function turnOver(): Promise<Response | undefined> {
  const { waiting } = scope.registration;
  if (!waiting || isTried) return undefined;
  const pages = await scope.clients.matchAll({ type: 'window' });
  if (pages.length > 1) return undefined;
  // Once only: should the newer one not take over, the page is shown all the same.
  isTried = true;
  waiting.postMessage(SKIP);
  return new Response('<!doctype html><meta http-equiv="refresh" content="0"><title>…</title>', {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
