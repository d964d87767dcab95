import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { watch } from './watch.ts';

const SERVICE = '/sluzby/pecovatelska-sluzba-u-reky/';

const pins = (page: Page) => page.locator('.pin');
const rows = (page: Page) => page.locator('[data-point]:visible');

test('the map comes only when it is shown, and asks nobody else', async ({ page }) => {
  const wrong = await watch(page);
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(SERVICE);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /stage|leaflet|\/mapa\/|map\..*css/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Ukázat na mapě' }).click();
  await expect(page.getByRole('application', { name: 'Mapa míst' })).toBeVisible();
  await expect(pins(page).first()).toBeVisible();
  await page.getByRole('button', { name: 'Skrýt mapu' }).click();
  await expect(page.getByRole('application')).toBeHidden();
  expect(await wrong()).toEqual([]);
});

test('a service at a secret address has no map', async ({ page }) => {
  await page.goto('/sluzby/azylovy-dum-bezpecny-breh/');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ukázat na mapě' })).toHaveCount(0);
});

test('without JavaScript there is the list, and no map', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/mapa/');
  expect(await rows(page).count()).toBeGreaterThan(50);
  await expect(page.locator('.map-frame')).toBeHidden();
  await context.close();
});

test('the list follows the map, and the map the list', async ({ page }) => {
  const wrong = await watch(page);
  await page.goto('/mapa/');
  await expect(pins(page).first()).toBeVisible();
  const all = await rows(page).count();
  await expect(page.locator('.map-list [data-count]')).toHaveText(`${all} míst pomoci`);

  // A click while the map still moves is not heard.
  await expect(async () => {
    await page.getByRole('button', { name: 'Přiblížit mapu' }).click();
    await expect.poll(() => rows(page).count(), { timeout: 1000 }).toBeLessThan(all);
  }).toPass();
  await expect(page.locator('.map-list [data-count]')).not.toHaveText(`${all} míst pomoci`);
  await page.getByRole('button', { name: 'Ukázat vše' }).click();
  await expect.poll(() => rows(page).count()).toBe(all);

  const row = page.locator('[data-point]', { hasText: 'Klub Paluba' }).first();
  const button = row.getByRole('button', { name: 'Ukázat na mapě' });
  await button.click();
  const popup = page.getByRole('dialog', { name: /Klub Paluba/ });
  await expect(popup).toBeVisible();
  await expect(row).toHaveAttribute('aria-current', 'true');
  await expect(popup.getByRole('link', { name: 'Klub Paluba' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(button).toBeFocused();
  expect(await wrong()).toEqual([]);
});

test('the keyboard reaches every pin, opens it and comes back', async ({ page }) => {
  await page.goto('/mapa/');
  await expect(pins(page).first()).toBeVisible();
  await page.getByRole('application').focus();
  const ground = page.locator('.leaflet-map-pane');
  const before = await ground.getAttribute('style');
  await page.keyboard.press('ArrowUp');
  await expect.poll(() => ground.getAttribute('style')).not.toBe(before);

  const tops = await pins(page).evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  expect(tops).toEqual([...tops].sort((a, b) => a - b));

  const pin = page.locator('.pin:not(.cluster)').first();
  await pin.focus();
  await page.keyboard.press('Enter');
  const popup = page.getByRole('dialog');
  await expect(popup.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(popup).toHaveCount(0);
  await expect(pin).toBeFocused();
});

test('shares its filter with the search', async ({ page }) => {
  await page.goto('/mapa/');
  await expect(pins(page).first()).toBeVisible();
  const narrow = (ids: string[] | undefined) =>
    page.evaluate(
      (list) =>
        document.dispatchEvent(new CustomEvent('rozcestnik:narrowed', { detail: { ids: list && new Set(list) } })),
      ids,
    );
  await narrow(['klub-paluba']);
  await expect(rows(page)).toHaveCount(1);
  await expect(pins(page)).toHaveCount(1);
  await narrow(undefined);
  await expect.poll(() => rows(page).count()).toBeGreaterThan(50);
});

test('near me is asked for, and sorts by distance', async ({ page, context }) => {
  await page.goto('/mapa/');
  const near = page.getByRole('button', { name: 'Nejblíž ke mně' });
  await context.clearPermissions();
  await near.click();
  await expect(page.locator('town-map > [role=status]')).toContainText('Polohu jste nepovolili');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 50.6607, longitude: 14.0323 });
  await near.click();
  await expect(page.locator('town-map > [role=status]')).toContainText('seřazený podle vzdálenosti');
  const distances = await page.locator('[data-nearest] [data-far]').allTextContents();
  const metres = distances.map((text) => parseFloat(text.replace(',', '.')) * (text.includes('km') ? 1000 : 1));
  expect(metres.length).toBeGreaterThan(50);
  expect(metres).toEqual([...metres].sort((a, b) => a - b));
  await page.getByRole('button', { name: 'Zrušit řazení' }).click();
  await expect(page.locator('[data-town] [data-point]').first()).toBeVisible();
});
