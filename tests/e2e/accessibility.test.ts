import type { Page } from '@playwright/test';
import { LOCALES } from '~/i18n/locales.ts';
import { violations } from './axe.ts';
import { pageKinds } from './kinds.ts';
import { expect, test } from './test.ts';

// Colours are measured at once, not on their way from one to another.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Chooses colours as the menu does. */
const choose = (page: Page, theme: string) =>
  page.evaluate((value) => {
    localStorage.setItem('theme', value);
    document.documentElement.dataset['theme'] = value;
  }, theme);

for (const locale of LOCALES) {
  const kinds = Object.entries(pageKinds(locale));
  // Two halves, so that two workers have the same to do.
  for (const half of [0, 1]) {
    test(`every kind of page in ${locale}, in all colours, part ${half + 1}`, async ({ page }) => {
      test.setTimeout(240_000);
      for (const [kind, path] of kinds.filter((_, i) => i % 2 === half)) {
        await page.goto(path);
        await choose(page, 'light');
        expect.soft(await violations(page), `${kind}, ${path}, light`).toEqual([]);
        for (const theme of ['dark', 'contrast']) {
          await choose(page, theme);
          expect.soft(await violations(page, 'colours'), `${kind}, ${path}, ${theme}`).toEqual([]);
        }
      }
    });
  }
}

test('axe is here, and sees what is wrong', async ({ page }) => {
  await page.goto(pageKinds('cs')['a page of text'] ?? '');
  await page.evaluate(() => {
    const [main, text] = [document.querySelector('main'), document.querySelector<HTMLElement>('main p')];
    // As scripts set it: the policy lets no style into the page's own text.
    if (text) Object.assign(text.style, { color: '#888', background: '#999' });
    main?.append(document.createElement('button'));
  });
  expect((await violations(page)).map((one) => one.split(':')[0])).toEqual(['button-name', 'color-contrast']);
  expect((await violations(page, 'colours')).map((one) => one.split(':')[0])).toEqual(['color-contrast']);
});

test('what opens on a page', async ({ page }) => {
  const kinds = pageKinds('cs');
  await page.goto(kinds['life situation'] ?? '');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await expect(page.getByRole('group', { name: 'Barvy' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const query of ['dluhy', 'xyzxyz']) {
    await page.goto(`${kinds['search'] ?? ''}?q=${query}`);
    expect(await violations(page), query).toEqual([]);
  }
});
