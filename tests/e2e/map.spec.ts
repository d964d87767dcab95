import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { MapSetup } from '~/domain/map/setup.ts';
import { rasterArchive, RED_PIXEL } from '../fixtures/pmtiles.ts';

const SERVICE = '/sluzby/pecovatelska-sluzba-u-reky/';
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/map', name));

/** Gathers what must not happen: a request to another host, and a breach of the policy. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const wrong: string[] = [];
  const { origin } = new URL(test.info().project.use.baseURL ?? '');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) wrong.push(url);
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { breaches: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return async () => [...wrong, ...(await page.evaluate(() => (window as unknown as { breaches: string[] }).breaches))];
}

/** Gives the town another basemap than the one it was built with. */
async function withBasemap(
  page: Page,
  basemap: { [Key in keyof MapSetup['basemap']]?: MapSetup['basemap'][Key] | undefined },
  file?: Buffer,
) {
  await page.route('**/mapa/podklad/*.json', async (route) => {
    const setup = (await (await route.fetch()).json()) as MapSetup;
    await route.fulfill({ json: { ...setup, basemap: { ...setup.basemap, url: '/map/zkouska.pmtiles', ...basemap } } });
  });
  await page.route('**/map/zkouska.pmtiles', async (route) => {
    if (!file) return route.fulfill({ status: 404, body: 'nic' });
    const [from = 0, to = file.length - 1] = (/(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '') ?? [])
      .slice(1)
      .map(Number);
    return route.fulfill({ status: 206, body: file.subarray(from, to + 1), contentType: 'application/octet-stream' });
  });
}

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

const FALLBACK = 'Podrobnou mapu se nepodařilo načíst';

for (const name of ['empty.pmtiles', 'invalid.pmtiles', 'invalid_v4.pmtiles', undefined]) {
  test(`a broken basemap gives the schematic one: ${name ?? 'none'}`, async ({ page }) => {
    const wrong = await watch(page);
    await withBasemap(page, { kind: 'pmtiles-vector' }, name === undefined ? undefined : fixture(name));
    await page.goto('/mapa/');
    await expect(page.locator('town-map > [role=status]')).toContainText(FALLBACK);
    await expect(page.locator('.map-land')).toHaveCount(1);
    await expect(pins(page).first()).toBeVisible();
    expect(await wrong()).toEqual([]);
  });
}

/** Whether any tile has a colour in it. */
const painted = (page: Page) =>
  page.locator('canvas.leaflet-tile').evaluateAll((tiles) =>
    tiles.some((tile) => {
      const { width, height } = tile as HTMLCanvasElement;
      const data =
        width > 0 ? (tile as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data : undefined;
      return data?.some((value, i) => i % 4 === 0 && Math.abs(value - (data[i + 1] ?? 0)) > 8) === true;
    }),
  );

test('a raster file is drawn, with its authors', async ({ page }) => {
  const wrong = await watch(page);
  await withBasemap(page, { kind: 'pmtiles-raster', attribution: undefined }, rasterArchive(RED_PIXEL));
  await page.goto('/mapa/');
  await expect.poll(() => painted(page)).toBe(true);
  await expect(page.locator('.map-source')).toContainText('Kartografové');
  await expect(page.locator('.map-land')).toHaveCount(0);
  expect(await wrong()).toEqual([]);
});

test('a vector file is drawn', async ({ page }) => {
  const wrong = await watch(page);
  await withBasemap(page, { kind: 'pmtiles-vector', center: [0.5, 0.5], zoom: 8 }, fixture('vector.pmtiles'));
  await page.route('**/mapa/cs.json', async (route) => {
    const file = (await (await route.fetch()).json()) as { points: { latitude: number; longitude: number }[] };
    const points = file.points.map((point) => ({
      ...point,
      latitude: point.latitude - 50.2,
      longitude: point.longitude - 13.5,
    }));
    await route.fulfill({ json: { ...file, points } });
  });
  await page.goto('/mapa/');
  await expect.poll(() => painted(page)).toBe(true);
  await expect(page.locator('town-map > [role=status]')).not.toContainText(FALLBACK);
  expect(await wrong()).toEqual([]);
});
