import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser.ts';
import { serveKiosk } from '../../scripts/serve-kiosk.ts';
import { kioskFolder } from '../fixtures/kiosk.ts';
import type { Held } from './memory.ts';
import { heldBy } from './memory.ts';
import { visit } from './visits.ts';

// A year of visitors in one browser that is never started anew: does it hold more and more, does anything go wrong?

const COUNT = Number(process.argv[2] ?? 2000);

/** Longest that they may take; whoever has not come by then is told at the end. */
const MINUTES = Number(process.argv[3] ?? Infinity);

/** Until everything has been loaded once. */
const FIRST = 100;

/** How much more may be held at the end than after the first visitors. */
const MORE = 1.2;

const device = await serveKiosk(kioskFolder('sessions'), Number(process.env['PORT'] ?? 0));
const origin = `http://127.0.0.1:${(device.server.address() as AddressInfo).port}`;
const executablePath = browserPath();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  ...(executablePath !== undefined && { executablePath }),
});
const page = await browser.newPage({
  viewport: { width: 1080, height: 1920 },
  // A quarter of the pixels: nobody looks.
  deviceScaleFactor: 0.5,
  hasTouch: true,
  locale: 'cs-CZ',
});
const wrong: string[] = [];
page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
page.on('pageerror', ({ message }) => wrong.push(message));

const rows: (Held & { readonly visitors: number })[] = [];
const begun = performance.now();
let done = 0;
try {
  await page.goto(origin);
  while (done < COUNT && performance.now() - begun < MINUTES * 60_000) {
    await visit(page, done);
    done += 1;
    if (done === FIRST || done % 200 === 0 || done === COUNT)
      rows.push({ visitors: done, ...(await heldBy(page, browser)) });
    // What the stand-in remembers is not what is measured.
    device.beats.length = 0;
    device.asked.length = 0;
  }
  if (done < COUNT) rows.push({ visitors: done, ...(await heldBy(page, browser)) });
} catch (error) {
  wrong.push(`visitor ${done} on ${page.url()}: ${String(error)}`);
} finally {
  await browser.close();
  device.server.close();
  device.server.closeAllConnections();
}

console.table(rows);
const [first, last] = [rows[0], rows.at(-1)];
const grown = (name: keyof Held) => (first && last ? last[name] / first[name] : Infinity);
console.log(
  `${done} of ${COUNT} visitors in ${Math.round((performance.now() - begun) / 1000)} s. From the first ${FIRST} to the last: ` +
    `heap × ${grown('heap').toFixed(2)}, renderer × ${grown('renderer').toFixed(2)}, browser × ${grown('browser').toFixed(2)}; ` +
    `${wrong.length} errors.`,
);
for (const one of wrong.slice(0, 10)) console.log(`  ${one}`);
const isWell = done === COUNT && wrong.length === 0 && grown('heap') <= MORE && grown('renderer') <= MORE;
process.exit(isWell ? 0 : 1);
