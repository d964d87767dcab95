import { config } from './config.ts';
import { counters, keepCounters, withoutHeard } from './counters.ts';
import { session } from './session.ts';

/** How often the device hears that the page is well, in milliseconds. */
const EVERY = 3000;

let isTelling = false;

async function tell(): Promise<void> {
  // What is told a second time before the first was answered would be counted twice.
  if (isTelling) return;
  isTelling = true;
  const counts = counters();
  const { visits, misses, prints } = counts;
  const body = JSON.stringify({ version: config.version, visits, misses, prints });
  try {
    const { status } = await fetch('/hb', { method: 'POST', body, signal: AbortSignal.timeout(EVERY) });
    if (status === 204) keepCounters(withoutHeard(counters(), counts));
  } catch {
    // The device starts anew, or nobody listens: the counts wait for the next time.
  } finally {
    isTelling = false;
  }
}

/**
 * Tells that a page is there to which a visitor came: who hurries from page to page stays on none until its heart beats.
 * Says nothing of what happened, for such a visitor may be gone before the answer.
 */
const greet = () =>
  fetch('/hb', {
    method: 'POST',
    body: JSON.stringify({ version: config.version, visits: 0, misses: 0, prints: 0 }),
  }).catch(() => undefined);

/** Tells the device that the page is there, can be seen and is drawn. A page that hangs or is covered says nothing. */
export function beat(): void {
  let isDrawn = false;
  const isSeen = () => document.visibilityState === 'visible';
  const look = () => requestAnimationFrame(() => (isDrawn = true));
  setInterval(() => {
    const isWell = isDrawn && isSeen();
    isDrawn = false;
    look();
    if (isWell) void tell();
  }, EVERY);
  look();
  // Not without a session: a page that only leads to the start, again and again, is not well.
  if (session()) requestAnimationFrame(() => void (isSeen() && greet()));
}
