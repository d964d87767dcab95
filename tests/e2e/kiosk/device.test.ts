import type { Page } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { written } from '../../fixtures/demo-town.ts';
import { richest } from '../kinds.ts';
import { come, expect, test, touch } from './visitor.ts';

/** What a phone reads off the screen. */
async function scanned(page: Page): Promise<string | undefined> {
  const picture = await page.locator('.kiosk-code').screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

test.describe('paper', () => {
  const printer = (page: Page, answer: object) =>
    page.route('**/printer.json', (route) => route.fulfill({ json: answer }));

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () =>
        sessionStorage.setItem('printed', String(Number(sessionStorage.getItem('printed') ?? 0) + 1));
    });
    await come(page);
  });
  const printed = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('printed') ?? 0));

  test('is not wasted: no paper, a printer that is off, the limit of a day; and where nothing is known, it is said', async ({
    page,
  }) => {
    for (const [answer, title, text] of [
      [{ state: 'out-of-paper' }, 'Teď to nevytiskneme', 'V tiskárně došel papír'],
      [{ state: 'off' }, 'Teď to nevytiskneme', 'Tiskárna je vypnutá'],
      [{ state: 'ready', today: 150 }, 'Teď to nevytiskneme', 'Na dnešek už papír došel'],
      [{ state: 'unknown' }, 'Tisknu', 'o tiskárně nic nevíme'],
    ] as const) {
      await printer(page, answer);
      await touch(page, 'print');
      await expect(page.getByRole('dialog', { name: title })).toContainText(text);
      // Who stands there is told where a person helps.
      await expect(page.getByRole('dialog')).toContainText('Poradí vám na informacích');
      expect(await printed(page)).toBe(answer.state === 'unknown' ? 1 : 0);
      await page.getByRole('button', { name: 'Zavřít' }).tap();
    }
  });

  test('prints five pages for a visitor and no more; the next visitor may again', async ({ page }) => {
    await printer(page, { state: 'ready', today: 3 });
    for (let i = 1; i <= 5; i += 1) {
      await touch(page, 'print');
      await expect(page.getByRole('dialog', { name: 'Tisknu' })).toBeVisible();
      await page.getByRole('button', { name: 'Zavřít' }).tap();
    }
    await touch(page, 'print');
    await expect(page.getByRole('dialog')).toContainText('nejvýš: 5');
    expect(await printed(page)).toBe(5);
    await page.keyboard.press('Escape');
    await touch(page, 'end');
    await page.locator('.kiosk-dialog .main').tap();
    await page.locator('.kiosk-attract .slides').tap();
    await touch(page, 'print');
    await expect(page.getByRole('dialog', { name: 'Tisknu' })).toBeVisible();
  });
});

test('a phone takes the page along, and a number', async ({ page }) => {
  await come(page);
  await page.goto(`/sluzby/${richest.id}/`);
  await touch(page, 'take');
  expect(await scanned(page)).toBe(`https://rozcestnik.example.org/sluzby/${richest.id}/`);
  await page.keyboard.press('Escape');
  await page.goto('/krize/');
  await page.locator('main .kiosk-qr').first().tap();
  expect(await scanned(page)).toMatch(/^tel:\d+/);
  await expect(page.getByRole('dialog')).toContainText('Zavolejte ze svého telefonu');
  expect(new URL(page.url()).pathname).toBe('/krize/');
});

test('a phone takes the list of a visitor along; of one too long for a camera it is said', async ({ page }) => {
  const ids = written('services')
    .filter(({ data }) => data.status === 'active')
    .map(({ id }) => id);
  await come(page);
  const save = (some: readonly string[]) =>
    page.evaluate(
      (list) => localStorage.setItem('seznam', JSON.stringify(list)),
      some.map((id) => ({ id, name: id, on: '2026-11-24' })),
    );
  await save(ids.slice(0, 2));
  await page.goto('/muj-seznam/');
  await touch(page, 'take');
  expect(await scanned(page)).toBe(`https://rozcestnik.example.org/muj-seznam/#s=${ids.slice(0, 2).join()}`);
  await page.getByRole('button', { name: 'Zavřít' }).tap();
  await save(ids);
  await touch(page, 'take');
  await expect(page.getByRole('dialog', { name: 'Do telefonu to nejde' })).toContainText('Opište si');
});

test('the device hears that the page is well, and numbers, never what was typed', async ({ page }) => {
  const heard: string[] = [];
  let isLeft = false;
  await page.route('**/hb', async (route) => {
    heard.push(route.request().postData() ?? '');
    if (!isLeft) await route.fulfill({ status: 204 });
  });
  await page.clock.install();
  await come(page);
  await page.goto('/hledat/?q=xyzzyqwert');
  await expect
    .poll(() => page.clock.runFor(500).then(() => page.evaluate(() => localStorage.getItem('hledani-bez-vysledku'))))
    .toContain('xyzzy');
  // What a page says while it is being left is heard, but its answer comes to nobody.
  await page.route('**/', async (route) => {
    isLeft = route.request().isNavigationRequest();
    const before = heard.length;
    if (isLeft) await expect.poll(() => heard.length).toBeGreaterThan(before);
    await route.continue();
    isLeft = false;
  });
  await touch(page, 'end');
  await page.locator('.kiosk-dialog .main').tap();
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  for (let more = 1; more <= 3; more += 1) {
    const before = heard.length;
    await expect.poll(() => page.clock.runFor(1000).then(() => heard.length)).toBeGreaterThan(before);
  }
  const bodies = heard.map((body) => JSON.parse(body) as Record<string, unknown>);
  for (const body of bodies) expect(Object.keys(body).sort()).toEqual(['misses', 'prints', 'version', 'visits']);
  expect(heard.join()).not.toContain('xyzzy');
  // Each visit and each miss is told once.
  expect(bodies.reduce((sum, { visits }) => sum + Number(visits), 0)).toBe(1);
  expect(bodies.reduce((sum, { misses }) => sum + Number(misses), 0)).toBe(1);
  // A page that cannot be seen says nothing.
  await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { get: () => 'hidden' }));
  const before = heard.length;
  await page.clock.runFor(13_000);
  // Whatever it had said would have been heard before this.
  await page.evaluate(() => fetch('/hb', { method: 'POST' }));
  expect(heard.length).toBe(before + 1);
});

test('who hurries from page to page is heard on each', async ({ page }) => {
  const pages: string[] = [];
  await page.route('**/hb', (route) => {
    pages.push(new URL(route.request().frame().url()).pathname);
    return route.fulfill({ status: 204 });
  });
  await page.clock.install();
  await come(page);
  for (const path of ['/krize/', '/sluzby/', '/hledat/']) {
    await page.goto(path);
    // Less than from one beat to the next.
    await page.clock.runFor(500);
    await expect.poll(() => pages).toContain(path);
  }
});

test('a quiet kiosk takes up a new release by itself, a used one does not', async ({ page }) => {
  let loads = 0;
  let asked = 0;
  page.on('load', () => (loads += 1));
  await page.clock.install();
  await page.route('**/version.json', (route) => {
    asked += 1;
    return route.fulfill({ json: { version: 'newer' } });
  });
  await page.goto('/');
  await page.clock.runFor(61_000);
  await expect.poll(() => loads).toBeGreaterThan(1);
  await page.locator('.kiosk-attract .slides').tap();
  const before = asked;
  await page.clock.runFor(65_000);
  // Whatever it had asked would have been asked before this.
  await page.evaluate(() => fetch('/version.json'));
  expect(asked).toBe(before + 1);
});
