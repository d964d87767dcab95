import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const cards = (page: Page) => page.locator('search-page [data-service]');
const status = (page: Page) => page.locator('search-page [data-status]');
const count = async (page: Page) => Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);

test('facets narrow, count, stand in the address, and are there again on the way back', async ({ page }) => {
  await page.goto('/hledat/');
  const group = page.locator('service-filter details', { has: page.getByText('Pro koho') }).last();
  await group.locator('summary').click();
  const seniors = group.locator('label', { hasText: 'Senioři' });
  await expect(seniors.locator('small')).toHaveText(/^\d+$/);
  const promised = Number(await seniors.locator('small').textContent());
  await seniors.locator('input').check();
  await expect(page).toHaveURL(/group=seniori/);
  await expect.poll(() => count(page)).toBe(promised);
  await expect(group.locator('[data-chosen]')).toHaveText('(1)');

  await page.getByRole('checkbox', { name: /^Zdarma/ }).check();
  await expect(page).toHaveURL(/free=1/);
  await expect.poll(() => count(page)).toBeLessThan(promised);
  const both = await count(page);

  await cards(page).first().getByRole('link').first().click();
  await expect(page.locator('main[id=obsah] article.service')).toBeVisible();
  await page.goBack();
  await expect.poll(() => count(page)).toBe(both);
  await expect(page.locator('service-filter input[name=free]')).toBeChecked();

  await page.getByRole('link', { name: 'Ukázat na mapě' }).click();
  await expect(page).toHaveURL(/\/mapa\/\?group=seniori&free=1/);
  await expect(page.locator('.pin').first()).toBeVisible();
  const shown = await page.locator('.map-list [data-point]:visible').count();
  expect(shown).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Zrušit výběr' }).click();
  await expect.poll(() => page.locator('.map-list [data-point]:visible').count()).toBeGreaterThan(shown);
  await expect(page).toHaveURL(/\/mapa\/$/);
});

const LANGUAGES = [
  { locale: 'cs', home: '/', typed: 'pecova', found: /Pečovatelská|Pomoc v domácnosti/ },
  { locale: 'en', home: '/en/', typed: 'home ca', found: /[Hh]ome/ },
  { locale: 'uk', home: '/uk/', typed: 'допом', found: /[Дд]опом/ },
] as const;

for (const { locale, home, typed, found } of LANGUAGES) {
  test(`the box suggests and obeys the keyboard: ${locale}`, async ({ page }) => {
    await page.goto(home);
    const box = page.locator('input[type=search][name=q]');
    await box.focus();
    await expect(box).toHaveRole('combobox');
    await page.keyboard.type(typed);
    const options = page.getByRole('option');
    await expect(options.filter({ hasText: found }).first()).toBeVisible();
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    await expect(chosen).toHaveCount(1);
    await expect(box).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await expect(box).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box).toHaveAttribute('aria-expanded', 'false');
    await expect(options.first()).toBeHidden();
    // The same is asked twice: what was chosen of the first answer is still chosen after the second.
    await page.keyboard.type(' ');
    await expect(options.first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Backspace');
    const address = await chosen.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp((address ?? '').replace(/#.*/, '')));
  });
}

test('a question that nothing answers gets advice, and is counted on this device alone', async ({ page }) => {
  await page.goto('/hledat/');
  const box = page.locator('input[type=search][name=q]');
  await box.fill('zzqxwv');
  await expect(page.locator('search-page .empty')).toBeVisible();
  await expect(page.locator('[data-ways]')).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('hledani-bez-vysledku')), { timeout: 10_000 })
    .toBe('{"zzqxwv":1}');

  await page.goto('/hledat/bez-vysledku/');
  await expect(page.getByRole('row', { name: 'zzqxwv 1' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.locator('misses-list a[download]').click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).toBe('\uFEFFhledano;pocet\r\n"zzqxwv";1');
  await page.locator('misses-list button').click();
  await expect(page.locator('misses-list [data-empty]')).toBeVisible();
});

test('a misspelled question says what it may have meant', async ({ page }) => {
  await page.goto('/hledat/?q=pecovatlsk%C3%A1');
  await expect(cards(page).first()).toBeVisible();
});

test.describe('by touch on a phone', () => {
  test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

  test('a tapped suggestion is opened', async ({ page }) => {
    await page.goto('/');
    const box = page.locator('input[type=search][name=q]');
    await box.tap();
    await expect(box).toHaveRole('combobox');
    await page.keyboard.type('pecova');
    const option = page.getByRole('option').filter({ hasText: 'Pečovatelská' }).first();
    await expect(option).toBeVisible();
    const address = (await option.getAttribute('href')) ?? '';
    await option.tap();
    await expect(page).toHaveURL(new RegExp(`${address.replace(/#.*/, '')}(#|$)`));
  });

  test('taps open the choice, narrow by it and take it back', async ({ page }) => {
    await page.goto('/hledat/');
    const all = page.locator('service-filter details').first();
    await expect(all).not.toHaveAttribute('open');
    await all.locator('summary').first().tap();
    const group = page.locator('service-filter details', { has: page.getByText('Pro koho') }).last();
    await group.locator('summary').tap();
    const seniors = group.locator('label', { hasText: 'Senioři' });
    await expect(seniors.locator('small')).toHaveText(/^\d+$/);
    const promised = Number(await seniors.locator('small').textContent());
    expect((await seniors.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await seniors.tap();
    await expect(page).toHaveURL(/group=seniori/);
    await expect.poll(() => count(page)).toBe(promised);
    await seniors.tap();
    await expect(page).not.toHaveURL(/group=/);
  });
});
