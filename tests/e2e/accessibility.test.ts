import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOCALES } from '~/i18n/locales.ts';
import { pageKinds } from './kinds.ts';
import { expect, test } from './test.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const THEMES = ['light', 'dark', 'contrast'];

// Colours are measured at once, not on their way from one to another.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What axe finds on a page as it stands: `color-contrast: .meta a`. */
async function violations(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(TAGS)
    .setLegacyMode();
  const { violations: found } = await axe.analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ target }) => target.join(' '))
        .join(', ')}`,
  );
}

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
        for (const theme of THEMES) {
          await choose(page, theme);
          expect.soft(await violations(page), `${kind}, ${path}, ${theme}`).toEqual([]);
        }
      }
    });
  }
}

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
