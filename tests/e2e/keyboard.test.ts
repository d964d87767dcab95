import type { Locator, Page } from '@playwright/test';
import { pathTo } from '~/i18n/routes.ts';
import { pageKinds, richest } from './kinds.ts';
import { expect, test } from './test.ts';

/** What has the focus, and whether a visitor can see that it has. */
interface Stop {
  readonly name: string;
  readonly isMarked: boolean;
  readonly isInView: boolean;
}

const stopOf = (page: Page) =>
  page.evaluate((): Stop | undefined => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      name: `${element.tagName} ${element.textContent.trim().slice(0, 40)} ${element.getAttribute('name') ?? ''}`,
      isMarked: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      isInView: width > 0 && height > 0 && top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
    };
  });

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The keyboard does not lead there.');
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the first key leads past the header to the content', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Přejít k obsahu' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const isInside = await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement));
  expect(isInside).toBe(true);
});

for (const kind of ['home', 'a rich service', 'life situation', 'search']) {
  test(`every stop of the keyboard can be seen, there and back: ${kind}`, async ({ page }) => {
    await page.goto(pageKinds('cs')[kind] ?? '');
    const walk = async (key: string, most: number) => {
      const stops: Stop[] = [];
      while (stops.length < most) {
        await page.keyboard.press(key);
        const stop = await stopOf(page);
        if (!stop) break;
        stops.push(stop);
      }
      return stops;
    };
    // Some lists are long; after that many stops nothing new comes.
    const there = await walk('Tab', 60);
    expect(there.length).toBeGreaterThan(10);
    expect(there.filter(({ isMarked, isInView }) => !isMarked || !isInView)).toEqual([]);
    // The way back goes through the same stops, so nothing holds the focus.
    if (there.length === 60) await page.keyboard.press('Tab');
    const back = await walk('Shift+Tab', there.length);
    expect(back.map(({ name }) => name).reverse()).toEqual(there.map(({ name }) => name));
  });
}

test('from home to a service in three activations: group, need, service', async ({ page }) => {
  const [group = ''] = richest.data.targetGroups;
  const [need = ''] = richest.data.needs;
  const steps = [
    pathTo('cs', 'targetGroup', group),
    `${pathTo('cs', 'targetGroup', group)}${need}/`,
    pathTo('cs', 'service', richest.id),
  ];
  await page.goto('/');
  for (const path of steps) {
    await tabTo(page, page.getByRole('main').locator(`a[href="${path}"]`).first());
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  }
  await expect(page.getByRole('heading', { level: 1, name: richest.data.name })).toBeVisible();
});

test('search by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, page.locator('input[type=search][name=q]'));
  await page.keyboard.type(richest.data.name);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/hledat/?q=*');
  const found = page.locator(`[data-service="${richest.id}"]:visible`).getByRole('link', { name: richest.data.name });
  await tabTo(page, found.first());
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${pathTo('cs', 'service', richest.id)}`);
});

test('colours and size of text', async ({ page }) => {
  await page.goto('/');
  const before = await background(page);
  const menu = page.locator('summary', { hasText: 'Vzhled' });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'Podle zařízení' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Tmavé' })).toBeChecked();
  expect(await background(page)).not.toBe(before);
  await tabTo(page, page.getByRole('radio', { name: 'Běžná' }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Větší', exact: true })).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('radio', { name: 'Tmavé' })).toBeHidden();
  await expect(menu).toBeFocused();
  // The choice holds on the next page, before anything is drawn.
  const [dark, size] = [
    await background(page),
    await page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
  ];
  await page.goto('/krize/');
  expect(await background(page)).toBe(dark);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(size);
  expect(Number.parseFloat(size)).toBeGreaterThan(16);
});

test('a menu left by a click elsewhere closes', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Vzhled').click();
  await expect(page.getByRole('group', { name: 'Barvy' })).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.getByRole('group', { name: 'Barvy' })).toBeHidden();
});
