import type { Page } from '@playwright/test';
import { buildOf, cached, expect, isStyled, ONE, quick, recorded, test, TWO, update } from './reader.ts';

/** The build of a page that may just be on its way to another. */
const builtNow = (page: Page) => expect.poll(() => buildOf(page).catch(() => ''), { timeout: 30_000 });

/** Which version's data a page gets: each ends with another number of line ends; nothing where it gets none. */
const dataOf = (page: Page) =>
  page.evaluate(() =>
    fetch('/hledat/cs.json').then(
      async (answer) => /\n*$/.exec(await answer.text())?.[0].length,
      () => undefined,
    ),
  );

const offerOn = (page: Page) => page.getByRole('status').filter({ hasText: 'Údaje se mezitím změnily' });

const takeOn = (page: Page) => offerOn(page).getByRole('button', { name: 'Načíst nové' }).click({ timeout: 30_000 });

/** A second tab beside the first, both of the version that is on the device. */
async function openBeside(page: Page): Promise<Page> {
  await page.goto('/situace/');
  const other = await page.context().newPage();
  await other.goto('/krize/');
  return other;
}

/** Until the newer worker waits. */
const waits = (page: Page) =>
  expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting != null), {
    timeout: 30_000,
  });

test('a new version is offered quietly; until it is taken, page and data are of the old one, afterwards of the new', async ({
  settled: page,
  server,
  versions,
}) => {
  await page.goto('/situace/');
  server.serve(versions.two);
  await update(page);
  const button = offerOn(page).getByRole('button', { name: 'Načíst nové' });
  await expect(button).toBeVisible({ timeout: 30_000 });
  expect([await buildOf(page), await dataOf(page)]).toEqual([ONE, 1]);
  await button.click();
  await builtNow(page).toBe(TWO);
  expect(await dataOf(page)).toBe(2);
  await expect
    .poll(async () => (await page.evaluate(() => caches.keys())).filter((name) => /-\d{4}-/.test(name)))
    .toEqual([`rozcestnik-${TWO}`]);
  server.die();
  await page.goto('/krize/');
  expect([await buildOf(page), await dataOf(page)]).toEqual([TWO, 2]);
});

test('whoever only reads on in one tab comes to the new version as well', async ({
  settled: page,
  server,
  versions,
}) => {
  await page.goto('/situace/');
  server.serve(versions.two);
  await update(page);
  await waits(page).toBe(true);
  await page.goto('/krize/');
  await builtNow(page).toBe(TWO);
});

test('a page opened in a new tab leaves the first one its version and its data', async ({
  settled: page,
  context,
  server,
  versions,
}) => {
  await page.goto('/situace/');
  server.serve(versions.two);
  await update(page);
  await waits(page).toBe(true);
  const other = await context.newPage();
  await other.goto('/krize/');
  await builtNow(other).toBe(ONE);
  await waits(page).toBe(true);
  for (const one of [page, other]) expect([await buildOf(one), await dataOf(one)]).toEqual([ONE, 1]);
});

test('an old tab gets no data of the version that took over, and comes to it when asked to', async ({
  settled: page,
  server,
  versions,
}) => {
  const other = await openBeside(page);
  server.serve(versions.two);
  await update(other);
  await takeOn(other);
  await builtNow(other).toBe(TWO);
  expect(await buildOf(page)).toBe(ONE);
  expect(await dataOf(page)).toBe(undefined);
  expect(await dataOf(other)).toBe(2);
  await takeOn(page);
  await builtNow(page).toBe(TWO);
  expect(await dataOf(page)).toBe(2);
});

test('a tab that could not know of the newer version says so once another has taken it', async ({
  settled: page,
  server,
  versions,
}) => {
  const other = await openBeside(page);
  server.serve(versions.two);
  await update(other);
  await expect(offerOn(page)).toBeVisible({ timeout: 30_000 });
  // As if it had been told nothing.
  await page.locator('[data-newer]').evaluate((line) => line.setAttribute('hidden', ''));
  await takeOn(other);
  await takeOn(page);
  await builtNow(page).toBe(TWO);
});

test('what an older version kept of a service that has a quick exit now goes when the newer takes over', async ({
  settled: page,
  server,
  versions,
}) => {
  await page.goto('/situace/');
  const path = `/sluzby/${quick?.id ?? ''}.pdf`;
  await page.evaluate(async (address) => {
    const name = 'rozcestnik-documents';
    await (await caches.open(name)).put(address, new Response(''));
    const { href: url } = new URL(address, location.href);
    const asked = indexedDB.open('workbox-expiration', 1);
    // As the worker makes it, should it not have yet.
    asked.onupgradeneeded = () => {
      const store = asked.result.createObjectStore('cache-entries', { keyPath: 'id' });
      for (const key of ['cacheName', 'timestamp']) store.createIndex(key, key);
    };
    await new Promise((done) => (asked.onsuccess = done));
    const writing = asked.result.transaction('cache-entries', 'readwrite');
    writing.objectStore('cache-entries').put({ id: `${name}|${url}`, url, cacheName: name, timestamp: Date.now() });
    await new Promise((done) => (writing.oncomplete = done));
    asked.result.close();
  }, path);
  expect([await cached(page, 'documents'), await recorded(page)]).toEqual([[path], [path]]);
  server.serve(versions.two);
  await update(page);
  await takeOn(page);
  await builtNow(page).toBe(TWO);
  await expect.poll(async () => [await cached(page, 'documents'), await recorded(page)]).toEqual([[], []]);
});

test('an update that breaks off, or meets files of another version, leaves the old one whole', async ({
  settled: page,
  server,
  versions,
}) => {
  server.serve(versions.two);
  for (const served of [0, 1, 5]) {
    server.left = served;
    expect(['none', 'redundant'], `after ${served}`).toContain(await update(page));
    server.recover();
  }
  // The worker of the new version, but the files of the old: as when a site is published while it is being fetched.
  server.serve(versions.one, versions.two);
  expect(await update(page)).toBe('redundant');
  server.die();
  await page.goto('/situace/');
  expect([await buildOf(page), await isStyled(page)]).toEqual([ONE, true]);
});
