import { readNote, writeNote } from './notes.ts';
import type { Message } from './scope.ts';
import { scope } from './scope.ts';

/** What a page says to the worker that waits. */
export const SKIP = 'skip';

/** What the page that stands in for another says, once it is there. */
export const TURN = 'turn';

/** When a turn was last tried. */
const NOTE = 'turned';

/** For how long it is not tried again, in milliseconds: should the newer worker not take over, pages are shown all the same. */
const TRIED = 60_000;

/** The same as the note: a full storage takes none, and the pages would never come. */
let lastTried = 0;

/** For how long a page that was left may still seem to be open, in milliseconds. */
const LEAVING = 1000;

/**
 * Asks again as soon as the newer worker has taken over, or will not, and no sooner: what is asked of a worker that is
 * just being stopped may never be answered. Whatever happens, in five seconds.
 */
const TURNING = `<!doctype html><meta http-equiv="refresh" content="5"><title>…</title><script>
const look = async () => {
  const now = await navigator.serviceWorker.getRegistration();
  if (!now || (!now.waiting && now.active?.state === 'activated')) location.reload();
  else setTimeout(look, 50);
};
navigator.serviceWorker.onmessage = () => location.reload();
navigator.serviceWorker.controller?.postMessage('${TURN}');
look();
</script>`;

/**
 * Stands in for a page where a newer worker waits and the only open page may just be being left: otherwise a tab that is
 * never closed would never see anything new. The stand-in has the browser ask again when it is known who answers.
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
  return new Response(TURNING, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/**
 * Lets the newer worker take over if the page that stands in is the only one. No browser says which page is being left, but
 * once the stand-in is there, that page is gone; one that is not was left open when a link was followed into a new tab.
 */
export async function turn({ source }: Message): Promise<void> {
  for (const end = Date.now() + LEAVING; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    const pages = await scope.clients.matchAll({ type: 'window' });
    if (pages.some(({ id }) => id !== source?.id)) continue;
    scope.registration.waiting?.postMessage(SKIP);
    return;
  }
  source?.postMessage(TURN);
}
