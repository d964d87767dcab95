import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';

/** What a browser holds, in megabytes. */
export interface Held {
  /** Objects of the page's scripts, after everything that can be let go is. */
  readonly heap: number;
  /** Memory of the process that shows the page. */
  readonly renderer: number;
  /** Memory of all processes of the browser. */
  readonly browser: number;
}

const residentOf = (id: number) => {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const median = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

async function look(page: Page, browser: Browser): Promise<Held> {
  const [inside, outside] = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()];
  await inside.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inside.send('Runtime.getHeapUsage');
  const { processInfo } = await outside.send('SystemInfo.getProcessInfo');
  await inside.detach();
  await outside.detach();
  const sizes = processInfo.map(({ type, id }) => ({ type, size: residentOf(id) }));
  return {
    heap: usedSize / 1e6,
    // One process shows the page; the browser keeps a spare one.
    renderer: Math.max(...sizes.filter(({ type }) => type === 'renderer').map(({ size }) => size)),
    browser: sizes.reduce((sum, { size }) => sum + size, 0),
  };
}

/** What a browser holds while nobody stands at the kiosk: the median of five looks. */
export async function heldBy(page: Page, browser: Browser): Promise<Held> {
  const looks: Held[] = [];
  for (let i = 0; i < 5; i += 1) {
    looks.push(await look(page, browser));
    await wait(300);
  }
  const of = (name: keyof Held) => Number(median(looks.map((one) => one[name])).toFixed(1));
  return { heap: of('heap'), renderer: of('renderer'), browser: of('browser') };
}
