import { readNote, writeNote } from './notes.ts';
import { scope } from './scope.ts';

/** What a page says to the worker that waits. */
export const SKIP = 'skip';

/** When a turn was last tried. */
const NOTE = 'turned';

/** For how long it is not tried again, in milliseconds: should the newer worker not take over, pages are shown all the same. */
const TRIED = 60_000;

/** The same as the note: a full storage takes none, and the pages would never come. */
let lastTried = 0;

/**
 * Asks again as soon as the newer worker has taken over, and no sooner: what is asked of a worker that is just being
 * stopped may never be answered. Whatever happens, in five seconds.
 */
const TURNING = `<!doctype html><meta http-equiv="refresh" content="5"><title>…</title><script>
const look = async () => {
  const now = await navigator.serviceWorker.getRegistration();
  if (!now || (!now.waiting && now.active?.state === 'activated')) location.reload();
  else setTimeout(look, 50);
};
look();
</script>`;

/**
 * Lets a newer worker that waits take over, when the only open page is just being left. The answer makes the browser ask
 * again; by then the newer worker answers. Otherwise a tab that is never closed would never see anything new.
 */
export async function turnOver(): Promise<Response | undefined> {
  const { waiting } = scope.registration;
  if (!waiting) return undefined;
  const pages = await scope.clients.matchAll({ type: 'window' });
  if (pages.length > 1) return undefined;
  const noted = await readNote(NOTE);
  const isRecent = (time: unknown) => typeof time === 'number' && Math.abs(Date.now() - time) < TRIED;
  if (isRecent(noted) || isRecent(lastTried)) return undefined;
  lastTried = Date.now();
  await writeNote(NOTE, lastTried);
  waiting.postMessage(SKIP);
  return new Response(TURNING, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
