import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { MapSetup } from '~/domain/map/setup.ts';
import { rasterArchive, RED_PIXEL } from '../fixtures/pmtiles.ts';
import { watch } from './watch.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/map', name));

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

const FALLBACK = 'Podrobnou mapu se nepodařilo načíst';

for (const name of ['empty.pmtiles', 'invalid.pmtiles', 'invalid_v4.pmtiles', undefined]) {
  test(`a broken basemap gives the schematic one: ${name ?? 'none'}`, async ({ page }) => {
    const wrong = await watch(page);
    await withBasemap(page, { kind: 'pmtiles-vector' }, name === undefined ? undefined : fixture(name));
    await page.goto('/mapa/');
    await expect(page.locator('town-map > [role=status]')).toContainText(FALLBACK);
    await expect(page.locator('.map-land')).toHaveCount(1);
    await expect(page.locator('.pin').first()).toBeVisible();
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
