import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { written } from '../fixtures/demo-town.ts';
import { FragileServer, publishVersion, unpublish } from './offline-site.ts';

const ONE = '2021-01-01T10:00:00Z';
const TWO = '2022-02-02T10:00:00Z';

interface Versions {
  readonly one: string;
  readonly two: string;
  readonly removed: string;
}

const test = base.extend<{ server: FragileServer; site: string }, { versions: Versions }>({
  versions: [
    async ({}, use) => {
      const versions = {
        one: await publishVersion(ONE),
        two: await publishVersion(TWO),
        removed: await publishVersion('2023-03-03T10:00:00Z', true),
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
  site: async ({ server, versions }, use) => use(await server.start(versions.one)),
});

const services = written('services').filter(({ data }) => data.status === 'active');
const [service] = services;
const pathOf = (id: string) => `/sluzby/${id}/`;

const buildOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['build']);
const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null);
const cached = (page: Page, name: string) =>
  page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((one) => one.includes(part));
    const found = await Promise.all(
      names.map(async (one) => (await (await caches.open(one)).keys()).map(({ url }) => url)),
    );
    return found.flat().map((url) => new URL(url).pathname);
  }, name);

/** Addresses that the worker of a version keeps ahead for those who read Czech. */
function listOf(folder: string): { wanted: string[] } {
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [list = '[]'] = /\[\{"revision".*?\}\]/s.exec(worker) ?? [];
  const entries = JSON.parse(list) as { url: string; locale?: string; later?: boolean }[];
  const wanted = entries.filter(({ locale, later }) => !later && (locale === undefined || locale === 'cs'));
  return {
    required: entries.findIndex(({ url }) => url.includes('preload-helper')),
    wanted: wanted.map(({ url }) => url),
  };
}

/** Opens the site until all that belongs on the device is there. */
async function settle(page: Page, site: string, folder: string): Promise<void> {
  await page.goto(site);
  const { wanted } = listOf(folder);
  await expect
    .poll(async () => (await cached(page, 'rozcestnik-2')).length, { timeout: 40_000 })
    .toBeGreaterThanOrEqual(wanted.length);
}

const styled = (page: Page) => page.evaluate(() => getComputedStyle(document.body).fontFamily.includes('Atkinson'));

test('what was never opened is there without a network, with its looks, its age and the search', async ({
  page,
  server,
  site,
  versions,
}) => {
  await settle(page, site, versions.one);
  server.die();
  await page.goto(`${site}/situace/`);
  expect(await isControlled(page)).toBe(true);
  expect(await styled(page)).toBe(true);
  await expect(page.getByRole('status').filter({ hasText: 'Ukazujeme údaje' })).toContainText('1. ledna 2021');
  await page.goto(`${site}/hledat/?q=${encodeURIComponent(service?.data.name ?? '')}`);
  await expect(page.locator(`[data-service="${service?.id ?? ''}"]`)).toBeVisible();
  expect(await buildOf(page)).toBe(ONE);
  // The question is not kept anywhere, though the page is.
  expect((await cached(page, 'rozcestnik')).join()).not.toContain('q=');
});

test('a page that was not kept says so in the language asked for, and leads on; a page that was read is there', async ({
  page,
  server,
  site,
  versions,
}) => {
  await settle(page, site, versions.one);
  const { wanted } = listOf(versions.one);
  const [read, other] = services.filter(({ id, data }) => !wanted.includes(pathOf(id)) && !data.quickExit);
  const quick = services.find(({ id, data }) => !wanted.includes(pathOf(id)) && data.quickExit);
  expect(read && other && quick).toBeTruthy();
  await page.goto(`${site}${pathOf(read?.id ?? '')}`);
  await page.goto(`${site}${pathOf(quick?.id ?? '')}`);
  await expect.poll(() => cached(page, 'pages')).toContain(pathOf(read?.id ?? ''));
  // Whoever may have to hide a visit leaves no page of it on the device.
  expect(await cached(page, 'pages')).not.toContain(pathOf(quick?.id ?? ''));
  server.die();
  await page.goto(`${site}${pathOf(read?.id ?? '')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(read?.data.name ?? '');
  await page.goto(`${site}${pathOf(other?.id ?? '')}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Tuto stránku v zařízení nemáte' })).toBeVisible();
  await page.goto(`${site}/en/services/${other?.id ?? ''}/`);
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not on your device' })).toBeVisible();
  await page.goto(site);
  await page
    .getByRole('main')
    .getByRole('link', { name: /služeb/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Tuto stránku v zařízení nemáte');
});

test('a server that answers with an error is as good as none', async ({ page, server, site, versions }) => {
  await settle(page, site, versions.one);
  server.status = 503;
  await page.goto(`${site}/krize/`);
  expect(await buildOf(page)).toBe(ONE);
  await expect(page.getByRole('status').filter({ hasText: 'neodpovídá' })).toBeVisible();
  server.recover();
  await page.reload();
  await expect(page.getByRole('status').filter({ hasText: 'neodpovídá' })).toHaveCount(0);
});

test('an installation that breaks off leaves nothing half, at any request, and is made good by the next visit', async ({
  page,
  server,
  site,
  versions,
}) => {
  await page.goto(site);
  await page.waitForLoadState('networkidle');
  const before = server.asked.length;
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
  expect(server.asked.length).toBeGreaterThan(before);
  await settle(page, site, versions.one);
  server.die();
  await page.goto(`${site}/krize/`);
  expect(await styled(page)).toBe(true);
});

test('what is fetched ahead goes on where it broke off', async ({ page, server, site, versions }) => {
  server.left = 60;
  await page.goto(site);
  await expect.poll(() => server.left).toBe(0);
  await page.waitForTimeout(500);
  const kept = (await cached(page, 'rozcestnik-2')).length;
  const { wanted } = listOf(versions.one);
  expect(kept).toBeGreaterThan(10);
  expect(kept).toBeLessThan(wanted.length);
  await page.goto(`${site}/krize/`);
  expect(await styled(page)).toBe(true);
  server.recover();
  const asked = server.asked.length;
  await settle(page, site, versions.one);
  // Nothing that was there is fetched again.
  const again = server.asked.slice(asked).filter((url) => url.endsWith('/') || url.startsWith('/_astro'));
  expect(again.length).toBeLessThanOrEqual(wanted.length - kept + 10);
});

test('a new version is offered quietly; until it is taken, page and data are of the old one, afterwards of the new', async ({
  page,
  server,
  site,
  versions,
}) => {
  await settle(page, site, versions.one);
  await page.goto(`${site}/situace/`);
  const dataOf = () =>
    page.evaluate(async () => /\n*$/.exec(await (await fetch('/hledat/cs.json')).text())?.[0].length);
  server.serve(versions.two);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  const offer = page.getByRole('status').filter({ hasText: 'Údaje se mezitím změnily' });
  await expect(offer).toBeVisible({ timeout: 30_000 });
  expect([await buildOf(page), await dataOf()]).toEqual([ONE, 1]);
  await offer.getByRole('button').click();
  await expect.poll(() => buildOf(page).catch(() => '')).toBe(TWO);
  expect([await buildOf(page), await dataOf()]).toEqual([TWO, 2]);
  await expect
    .poll(async () => (await page.evaluate(() => caches.keys())).filter((name) => /-\d{4}-/.test(name)))
    .toEqual([`rozcestnik-${TWO}`]);
  server.die();
  await page.goto(`${site}/krize/`);
  expect([await buildOf(page), await dataOf()]).toEqual([TWO, 2]);
});

test('whoever only reads on in one tab comes to the new version as well', async ({ page, server, site, versions }) => {
  await settle(page, site, versions.one);
  await page.goto(`${site}/situace/`);
  server.serve(versions.two);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null), {
      timeout: 30_000,
    })
    .toBe(true);
  for (const path of ['/krize/', '/situace/', '/krize/']) {
    await page.goto(site + path);
    await page.waitForTimeout(300);
  }
  await expect.poll(() => buildOf(page).catch(() => '')).toBe(TWO);
});

test('an old tab gets no data of the version that took over', async ({ page, context, server, site, versions }) => {
  await settle(page, site, versions.one);
  await page.goto(`${site}/situace/`);
  const other = await context.newPage();
  await other.goto(`${site}/krize/`);
  server.serve(versions.two);
  await other.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await other.getByRole('status').getByRole('button', { name: 'Načíst nové' }).click({ timeout: 30_000 });
  await expect.poll(() => buildOf(other).catch(() => '')).toBe(TWO);
  expect(await buildOf(page)).toBe(ONE);
  expect(
    await page.evaluate(() =>
      fetch('/hledat/cs.json').then(
        () => 'data',
        () => 'none',
      ),
    ),
  ).toBe('none');
  expect(
    await other.evaluate(() =>
      fetch('/hledat/cs.json').then(
        () => 'data',
        () => 'none',
      ),
    ),
  ).toBe('data');
});

test('an update that breaks off, or meets files of another version, leaves the old one whole', async ({
  page,
  server,
  site,
  versions,
}) => {
  await settle(page, site, versions.one);
  const update = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update().catch(() => undefined);
      const worker = registration?.installing;
      if (!worker) return 'none';
      return new Promise<string>((done) => worker.addEventListener('statechange', () => done(worker.state)));
    });
  server.serve(versions.two);
  for (const served of [0, 1, 5]) {
    server.left = served;
    expect(['none', 'redundant']).toContain(await update());
    server.recover();
  }
  // The worker of the new version, but the files of the old: as when a site is published while it is being fetched.
  const { files } = server as unknown as { files: (...args: unknown[]) => void };
  server.serve(versions.one);
  const { files: old } = server as unknown as { files: (...args: unknown[]) => void };
  Object.assign(server, {
    files: (request: { url?: string }, ...rest: unknown[]) =>
      (request.url === '/sw.js' ? files : old)(request, ...rest),
  });
  expect(await update()).toBe('redundant');
  server.die();
  await page.goto(`${site}/situace/`);
  expect([await buildOf(page), await styled(page)]).toEqual([ONE, true]);
});

test('a full storage does no harm', async ({ page, server, site }) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: site, quotaSize: 1_500_000 });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(site);
  await expect.poll(async () => (await cached(page, 'rozcestnik-2')).length, { timeout: 30_000 }).toBeGreaterThan(8);
  await page.waitForTimeout(1500);
  await page.goto(`${site}/situace/`);
  await page.goto(`${site}${pathOf(service?.id ?? '')}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(service?.data.name ?? '');
  expect(errors).toEqual([]);
  server.die();
  await page.goto(`${site}/krize/`);
  expect(await styled(page)).toBe(true);
});

test('switched off, it takes itself and all that was kept away', async ({ page, server, site, versions }) => {
  await settle(page, site, versions.one);
  server.serve(versions.removed);
  await page.goto(`${site}/krize/`);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), {
      timeout: 30_000,
    })
    .toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await page.goto(`${site}/krize/`);
  expect(await isControlled(page)).toBe(false);
});

test('can be installed: manifest, icons, in every language', async ({ page, request, site }) => {
  for (const [path, lang] of [
    ['/', 'cs'],
    ['/en/', 'en'],
  ] as const) {
    await page.goto(site + path);
    const href = await page.locator('link[rel=manifest]').getAttribute('href');
    const answer = await request.get(site + (href ?? ''));
    expect(answer.headers()['content-type']).toContain('application/manifest+json');
    const manifest = (await answer.json()) as {
      lang: string;
      start_url: string;
      icons: { src: string; sizes: string; purpose: string }[];
    };
    expect(manifest).toMatchObject({ lang, start_url: path });
    for (const { src, sizes } of manifest.icons) {
      const size = await page.evaluate(async (url) => {
        const { width, height } = await createImageBitmap(await (await fetch(url)).blob());
        return `${width}x${height}`;
      }, src);
      expect(size).toBe(sizes);
    }
    expect(new Set(manifest.icons.map(({ purpose }) => purpose))).toEqual(new Set(['any', 'maskable']));
  }
  const cdp = await page.context().newCDPSession(page);
  const { errors } = (await cdp.send('Page.getAppManifest')) as { errors: unknown[] };
  expect(errors).toEqual([]);
});
