import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserPath } from '../browser.ts';
import { queriesOf } from './search-quality.ts';

// How the search of a built site feels in a browser on a machine four times slower than this one.
const [site = 'dist', port = '4390'] = process.argv.slice(2);

const SLOWER = 4;

/** How many questions are typed letter by letter: some 1,500 keystrokes. */
const QUESTIONS = 60;

const at = (numbers: readonly number[], share: number) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
};

/** Weight of a file as hosts send it, in kB. */
function brotli(file: string): number {
  const size = brotliCompressSync(readFileSync(join(site, file)), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  return Number((size / 1000).toFixed(1));
}

const questions = Object.keys(queriesOf('demo')).filter((_, i, all) => i % Math.ceil(all.length / QUESTIONS) === 0);
const keystrokes = questions.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));

/** Asks the engine itself in the thread of the page, which is slowed down, and not in its own, which cannot be. */
async function askInPage(page: Page): Promise<{ made: number; times: number[] }> {
  const script = readdirSync(join(site, '_astro')).find((name) => name.startsWith('local-engine')) ?? '';
  return page.evaluate(
    async ([address, states]) => {
      interface Asked {
        readonly ask: (query: string, options: object) => Promise<unknown>;
      }
      const module = (await import(address)) as Record<string, (locale: string) => Promise<Asked>>;
      const load = Object.values(module)[0];
      const begun = performance.now();
      const engine = await load?.('cs');
      const made = performance.now() - begun;
      const times: number[] = [];
      for (const state of states) {
        const asked = performance.now();
        await engine?.ask(state, { isTyping: true, limit: 3 });
        times.push(performance.now() - asked);
      }
      return { made, times };
    },
    [`/_astro/${script}`, keystrokes] as const,
  );
}

/** Types into the search page: how long the page itself is busy with a letter, and when its results are there. */
async function typeInPage(page: Page): Promise<{ busy: number[]; shown: number[] }> {
  return page.evaluate(
    async (states) => {
      const box = document.querySelector<HTMLInputElement>('input[type=search][name=q]');
      const results = document.querySelector('[data-results]');
      const busy: number[] = [];
      const shown: number[] = [];
      if (!box || !results) return { busy, shown };
      const drawn = () =>
        new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(results, { childList: true });
          setTimeout(resolve, 5000);
        });
      const type = async (state: string) => {
        box.value = state;
        const begun = performance.now();
        const done = drawn();
        box.dispatchEvent(new Event('input', { bubbles: true }));
        const left = performance.now();
        await done;
        busy.push(left - begun);
        shown.push(performance.now() - begun);
      };
      for (const state of states) await type(state);
      return { busy, shown };
    },
    keystrokes.slice(0, 400),
  );
}

const server = spawn(process.execPath, ['scripts/serve.ts'], { env: { ...process.env, OUT_DIR: site, PORT: port } });
await once(server.stdout, 'data');
const executablePath = browserPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
try {
  const page = await browser.newPage();
  const slow = await page.context().newCDPSession(page);
  await page.goto(`http://localhost:${port}/hledat/`);
  await page.waitForLoadState('networkidle');
  await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const { made, times } = await askInPage(page);
  const { shown } = await typeInPage(page);
  const services = JSON.parse(readFileSync(join(site, 'hledat/sluzby.json'), 'utf8')) as { services: string };
  console.log(
    JSON.stringify({
      listed: services.services.split('\n').length,
      'index kB br': brotli('hledat/cs.json'),
      'synonyms kB br': brotli('hledat/slova/cs.txt'),
      'sentences kB br': brotli('hledat/vety/cs.txt'),
      'services kB br': brotli('hledat/sluzby.json'),
      'made ms': Math.round(made),
      keystrokes: times.length,
      'median ms': at(times, 0.5),
      'p95 ms': at(times, 0.95),
      'shown median ms': at(shown, 0.5),
      'shown p95 ms': at(shown, 0.95),
    }),
  );
} finally {
  await browser.close();
  server.kill();
}
