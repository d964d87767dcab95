import { config } from './config.ts';
import type { Counters } from './counters.ts';
import { counters, keepCounters, withoutHeard } from './counters.ts';
import { session } from './session.ts';

/** How often the device hears that the page is well, in milliseconds. */
const EVERY = 3000;

/** Tells the device of a page of this version, and what happened. */
const post = ({ visits, misses, prints }: Pick<Counters, 'visits' | 'misses' | 'prints'>) =>
  fetch('/hb', {
    method: 'POST',
    body: JSON.stringify({ version: config.version, visits, misses, prints }),
    signal: AbortSignal.timeout(EVERY),
  });

let isTelling = false;

async function tell(): Promise<void> {
  // What is told a second time before the first was answered would be counted twice.
  if (isTelling) return;
  isTelling = true;
  const counts = counters();
  try {
    const { status } = await post(counts);
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
const greet = () => post({ visits: 0, misses: 0, prints: 0 }).catch(() => undefined);

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
