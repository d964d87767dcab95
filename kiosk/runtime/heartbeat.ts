import { config } from './config.ts';
import { counters, keepCounters, withoutHeard } from './counters.ts';

/** How often the device hears that the page is well, in milliseconds. */
const EVERY = 3000;

async function tell(): Promise<void> {
  const counts = counters();
  const { visits, misses, prints } = counts;
  const body = JSON.stringify({ version: config.version, visits, misses, prints });
  try {
    const { status } = await fetch('/hb', { method: 'POST', body, signal: AbortSignal.timeout(EVERY) });
    if (status === 204) keepCounters(withoutHeard(counters(), counts));
  } catch {
    // The device starts anew, or nobody listens: the counts wait for the next time.
  }
}

/** Tells the device that the page is there, can be seen and is drawn. A page that hangs or is covered says nothing. */
export function beat(): void {
  let isDrawn = false;
  const look = () => requestAnimationFrame(() => (isDrawn = true));
  setInterval(() => {
    const isWell = isDrawn && document.visibilityState === 'visible';
    isDrawn = false;
    look();
    if (isWell) void tell();
  }, EVERY);
  look();
}
