import type { Page } from '@playwright/test';
import {
  buildOf,
  cached,
  expect,
  isControlled,
  isStyled,
  ONE,
  pathOf,
  recorded,
  services,
  settle,
  test,
  wantedOf,
} from './reader.ts';

const [service] = services;

test('an installation that breaks off leaves nothing half, at any request, and is made good by the next visit', async ({
  page,
  server,
  versions,
}) => {
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  for (const served of [0, 1, 4, 11]) {
    // A device without the worker, and a server that dies after so many files of the installation.
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    server.left = served;
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.register('/sw.js').catch(() => undefined);
      const worker = registration?.installing;
      if (!worker) return 'none';
      return new Promise<string>((done) => worker.addEventListener('statechange', () => done(worker.state)));
    });
    expect(['none', 'redundant'], `after ${served}`).toContain(state);
    server.recover();
    await page.reload();
    expect(await buildOf(page)).toBe(ONE);
  }
  await settle(page, versions.one);
  server.die();
  await page.goto('/krize/');
  expect(await isStyled(page)).toBe(true);
});

test('what is fetched ahead goes on where it broke off', async ({ page, server, versions }) => {
  const wanted = wantedOf(versions.one);
  server.left = wanted.length;
  await page.goto('/');
  await expect.poll(() => server.left).toBe(0);
  // The last answer is on its way to the cache: until nothing more comes.
  let kept = -1;
  await expect
    .poll(async () => {
      const before = kept;
      kept = (await cached(page, 'rozcestnik-2')).length;
      return kept > 10 && kept === before;
    })
    .toBe(true);
  expect(kept).toBeLessThan(wanted.length);
  await page.goto('/krize/');
  expect(await isStyled(page)).toBe(true);
  const had = new Set(await cached(page, 'rozcestnik-2'));
  server.recover();
  const asked = server.asked.length;
  // Where the worker has the whole page, opening it asks the server for nothing.
  await settle(page, versions.one);
  const again = server.asked.slice(asked).filter((url) => had.has(url));
  expect(again).toEqual([]);
});

test('a full storage does no harm', async ({ page, server, baseURL }) => {
  const cdp = await page.context().newCDPSession(page);
  // Room for what nothing works without, and for little more.
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize: 700_000 });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/');
  // Once the worker is there, so is all that nothing works without.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect.poll(() => cached(page, 'rozcestnik-2'), { timeout: 30_000 }).toContain('/krize/');
  await page.goto('/situace/');
  await page.goto(pathOf(service?.id));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(service?.data.name ?? '');
  expect(errors).toEqual([]);
  server.die();
  await page.goto('/krize/');
  expect(await isStyled(page)).toBe(true);
});

/** The worker is gone from this page, and at the next nothing of it is left. */
async function expectRemoved(page: Page): Promise<void> {
  const count = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await expect.poll(count, { timeout: 30_000 }).toBe(0);
  await page.goto('/krize/');
  expect(await isControlled(page)).toBe(false);
  // What the worker was still at work on, and what it held open until it was stopped, is cleared by the page.
  await expect.poll(() => page.evaluate(() => caches.keys()), { timeout: 30_000 }).toEqual([]);
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await expect.poll(databases, { timeout: 30_000 }).toEqual([]);
}

/** Reads a page that is not there ahead: it is kept, and the worker notes when it was read. */
async function readOne(page: Page, folder: string): Promise<void> {
  const wanted = wantedOf(folder);
  const path = services.map(({ id }) => pathOf(id)).find((one) => !wanted.includes(one)) ?? '';
  await page.goto(path);
  await expect.poll(() => recorded(page)).toContain(path);
}

test('switched off, it takes itself and all that was kept away', async ({ settled: page, server, versions }) => {
  await readOne(page, versions.one);
  server.serve(versions.removed);
  await page.goto('/krize/');
  await expectRemoved(page);
});

test('switched off, it goes though a page calls it back while it is going', async ({
  settled: page,
  server,
  versions,
}) => {
  await readOne(page, versions.one);
  // A page of the old version that is slow: the worker has given itself up before the page asks for it.
  await page.addInitScript(() => {
    const register = Object.getOwnPropertyDescriptor(ServiceWorkerContainer.prototype, 'register')?.value as (
      this: ServiceWorkerContainer,
      ...given: Parameters<ServiceWorkerContainer['register']>
    ) => Promise<ServiceWorkerRegistration>;
    ServiceWorkerContainer.prototype.register = async function (...given) {
      const registration = await this.getRegistration();
      await registration?.update();
      while ((await this.getRegistrations()).length > 0) await new Promise((done) => setTimeout(done, 20));
      return register.apply(this, given);
    };
  });
  server.serve(versions.removed);
  await page.goto('/krize/');
  expect(await buildOf(page)).toBe(ONE);
  await expectRemoved(page);
});
