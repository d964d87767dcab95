import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { written } from '../../fixtures/demo-town.ts';
import { FragileServer, publishVersion, QUICK_EXITS, unpublish } from './site.ts';

export { expect } from '@playwright/test';

export const ONE = '2021-01-01T10:00:00Z';
export const TWO = '2022-02-02T10:00:00Z';

const active = written('services').filter(({ data }) => data.status === 'active');

/** Services whose pages stay on a device, and one of which nothing should. */
export const services = active.filter(({ id }) => !QUICK_EXITS.includes(id)).slice(0, 40);
export const [quick] = active.filter(({ data }) => data.quickExit);

export const pathOf = (id = '') => `/sluzby/${id}/`;

/** Folders of published versions of the site, by what they are. */
interface Versions {
  readonly one: string;
  readonly two: string;
  readonly removed: string;
}

/** A reader whose network can be cut at any time. */
export const test = base.extend<{ server: FragileServer; settled: Page }, { versions: Versions }>({
  versions: [
    async ({}, use) => {
      const slugs = [...services.map(({ id }) => id), quick?.id ?? ''];
      const versions = {
        one: await publishVersion(ONE, slugs),
        two: await publishVersion(TWO, slugs),
        removed: await publishVersion('2023-03-03T10:00:00Z', slugs, true),
      };
      await use(versions);
      unpublish(...Object.values(versions));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: async ({}, use) => {
    const server = new FragileServer();
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server, versions }, use) => use(await server.start(versions.one)),
  // The page of a reader who has the first version on the device.
  settled: async ({ page, versions }, use) => {
    await settle(page, versions.one);
    await use(page);
  },
});

/** When the version was built of which the page is. */
export const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['build']);

export const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);

/** Whether the page has its looks. */
export const isStyled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Atkinson'));

/** Paths kept in the caches whose names have this in them. */
export const cached = (page: Page, name: string) =>
  page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((one) => one.includes(part));
    const found = await Promise.all(
      names.map(async (one) => (await (await caches.open(one)).keys()).map(({ url }) => url)),
    );
    return found.flat().map((url) => new URL(url).pathname);
  }, name);

/** Services' addresses in the record of when what was read. */
export const recorded = (page: Page) =>
  page.evaluate(async () => {
    const name = 'workbox-expiration';
    // To open it would make it.
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return [];
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.message));
      });
    const database = await done(indexedDB.open(name));
    const entries = await done(database.transaction('cache-entries').objectStore('cache-entries').getAll());
    database.close();
    return (entries as { url: string }[])
      .map(({ url }) => new URL(url).pathname)
      .filter((path) => path.startsWith('/sluzby/'));
  });

/** Addresses that the worker of a version keeps ahead for those who read Czech. */
export function wantedOf(folder: string): string[] {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [list = '[]'] = /\[\{"revision".*?\}\]/s.exec(worker) ?? [];
  const entries = JSON.parse(list) as { url: string; locale?: string; later?: boolean }[];
  return entries
    .filter(({ locale, later }) => !later && (locale === undefined || locale === 'cs'))
    .map(({ url }) => url);
}

/** Opens the site until all that belongs on the device is there. */
export async function settle(page: Page, folder: string): Promise<void> {
  await page.goto('/');
  const wanted = wantedOf(folder).length;
  expect(wanted).toBeGreaterThan(30);
  await expect
    .poll(async () => (await cached(page, 'rozcestnik-2')).length, { timeout: 40_000 })
    .toBeGreaterThanOrEqual(wanted);
}

/** Has the worker look for a newer one; gives what became of it, or `none`. */
export const update = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const worker = registration?.installing;
    if (!worker) return registration?.waiting ? 'installed' : 'none';
    return new Promise<string>((done) => worker.addEventListener('statechange', () => done(worker.state)));
  });
