import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { violations } from '../axe.ts';
import { richest } from '../kinds.ts';
import { KIOSK } from '../where.ts';
import { come, expect, SCREENS, test, touch } from './visitor.ts';

/** Tags and their attributes, read otherwise than the kiosk's own build reads them. */
function* tagsOf(html: string): Generator<{ tag: string; name: string; value: string }> {
  for (const [, tag = '', attributes = ''] of html.matchAll(/<([a-z][\w-]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/g))
    for (const [, name = '', value = ''] of attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/g))
      yield { tag, name, value };
}

test('no file of the kiosk leads out: every link, form, source and file is of its own', () => {
  const files = readdirSync(KIOSK, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(KIOSK.length + 1));
  const known = new Set(files.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`));
  expect(
    files.filter((file) =>
      /(^|\/)admin\/|\.(pdf|vcf|ics|csv|xml|zip|exe)$|sitemap|robots|^sw\.js|webmanifest/.test(file),
    ),
  ).toEqual([]);
  const wrong: string[] = [];
  let codes = 0;
  let links = 0;
  for (const file of files.filter((one) => one.endsWith('.html'))) {
    const html = readFileSync(join(KIOSK, file), 'utf8');
    for (const { tag, name, value } of tagsOf(html)) {
      const isAddress = /^(href|src|action|formaction|poster|data|srcset|ping|background|cite|manifest)$/.test(name);
      if (/^(target|download|formtarget|ping|on\w+|style|srcdoc)$/.test(name)) wrong.push(`${file}: ${tag} ${name}`);
      if (name === 'type' && value === 'file') wrong.push(`${file}: file`);
      if (/^(iframe|object|embed|base|frame|portal)$/.test(tag)) wrong.push(`${file}: ${tag}`);
      if (name === 'data-qr') codes += 1;
      if (!isAddress) continue;
      links += 1;
      const path = value.replace(/[?#].*$/, '');
      if (!/^\/(?!\/)|^#|^$/.test(value)) wrong.push(`${file}: ${tag} ${name}=${value}`);
      else if (path !== '' && !known.has(path) && !known.has(`${path}/`)) wrong.push(`${file}: ${path} is not there`);
    }
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
    if (
      !policy.startsWith("default-src 'none'") ||
      /https?:|\*|unsafe-(inline|eval)/.test(policy.replaceAll("'wasm-unsafe-eval'", ''))
    )
      wrong.push(`${file}: policy ${policy}`);
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  // Not because nothing was read.
  expect(links).toBeGreaterThan(20_000);
  expect(codes).toBeGreaterThan(5000);
});

/** What is drawn and smaller than a finger. Who touches a label touches its field; the way past the header is for keys. */
const small = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, summary, select, input:not([type=hidden])')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('.skip, label'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 63.5 || box.width < 63.5))
      .map(
        ({ one, box }) =>
          `${one.tagName} ${one.textContent.trim().slice(0, 30)} ${Math.round(box.width)}×${Math.round(box.height)}`,
      ),
  );

for (const [name, viewport] of Object.entries(SCREENS)) {
  test.describe(`a ${name} screen`, () => {
    test.use({ viewport });

    test('home shows every way without scrolling, above the bar and large enough', async ({ page }) => {
      await come(page);
      const bar = await page.locator('.kiosk-bar').boundingBox();
      const plates = page.locator('.plate');
      expect(await plates.count()).toBe(24);
      for (const one of [
        ...(await plates.all()),
        page.locator('.help'),
        page.locator('#q'),
        ...(await page.locator('.all a').all()),
      ]) {
        const box = await one.boundingBox();
        expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual(bar?.y ?? 0);
        expect((box?.x ?? 0) + (box?.width ?? 9999)).toBeLessThanOrEqual(viewport.width);
      }
      for (const one of await plates.all()) expect((await one.boundingBox())?.width).toBeGreaterThanOrEqual(200);
      expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBeGreaterThanOrEqual(
        24,
      );
    });

    test('whatever can be touched is as large as a finger, and nothing is wider than the screen', async ({ page }) => {
      await come(page);
      for (const path of [
        '/',
        '/krize/',
        '/situace/',
        `/sluzby/${richest.id}/`,
        '/sluzby/',
        '/hledat/?q=dluhy',
        '/pristupnost/',
        '/en/',
        '/uk/',
      ]) {
        await page.goto(path);
        if (path.startsWith('/hledat')) await expect(page.locator('[data-service]').first()).toBeVisible();
        expect(await small(page), path).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(
          viewport.width,
        );
      }
    });
  });
}

test('everybody can use it: attract screen, home with the keyboard, question', async ({ page }) => {
  await page.goto('/');
  expect(await violations(page)).toEqual([]);
  await come(page);
  await page.locator('#q').tap();
  expect(await violations(page)).toEqual([]);
  await page.locator('.kiosk-keys [data-skbtn="{close}"]').tap();
  await touch(page, 'end');
  expect(await violations(page)).toEqual([]);
});

test('everybody can use it: the largest text, contrast and reach together', async ({ page }) => {
  await come(page);
  for (const name of ['text', 'text', 'contrast', 'reach']) await touch(page, name);
  expect(await violations(page)).toEqual([]);
});

test('in reach mode whatever is touched first stands in the lower third, and buttons move the page', async ({
  page,
}) => {
  await come(page);
  await touch(page, 'reach');
  const { height } = SCREENS.tall;
  for (const one of ['.help', '.kiosk-bar', '.site-header a >> nth=0'])
    expect((await page.locator(one).first().boundingBox())?.y, one).toBeGreaterThanOrEqual(height * 0.66);
  await touch(page, 'down');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await touch(page, 'up');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  // Questions come where the hand is, and the mode holds on the next page.
  await touch(page, 'end');
  const choice = await page.locator('.kiosk-dialog .main').boundingBox();
  expect(choice?.y).toBeGreaterThanOrEqual(height * 0.66);
  await page.keyboard.press('Escape');
  await page.locator('.help').tap();
  await page.waitForURL('**/krize/');
  expect((await page.locator('.help').boundingBox())?.y).toBeGreaterThanOrEqual(height * 0.66);
  await touch(page, 'reach');
  expect((await page.locator('.help').boundingBox())?.y).toBeLessThan(100);
});
