import { pathTo } from '~/i18n/routes.ts';
import { written } from '../fixtures/demo-town.ts';
import { secret } from './kinds.ts';
import { expect, test } from './test.ts';

const away = written('settings')[0]?.data.quickExitUrl ?? '';
const path = pathTo('cs', 'service', secret);

test.use({ elsewhere: [away] });

test('Escape pressed three times leaves a page about violence, and it is not in history', async ({ page }) => {
  await page.goto('/krize/');
  await page.goto(path);
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Escape');
  await page.waitForURL(`${away}**`);
  await page.goBack();
  await expect(page).toHaveURL(/\/krize\/$/);
});

test('Escape pressed twice, or slowly, does not', async ({ page }) => {
  await page.clock.install();
  await page.goto(path);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.waitForTimeout(1600);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(RegExp(`${path}$`));
});

test('the link leaves as well, and works without JavaScript', async ({ browser, page, baseURL }) => {
  await page.goto(path);
  await page.getByRole('link', { name: 'Rychle odejít' }).click();
  await page.waitForURL(`${away}**`);
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  const plain = await context.newPage();
  await plain.goto(path);
  await expect(plain.getByRole('link', { name: 'Rychle odejít' })).toHaveAttribute('href', away);
  await context.close();
});

test('the way out stays within reach when the page is read to its end', async ({ page }) => {
  await page.goto(path);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(page.getByRole('link', { name: 'Rychle odejít' })).toBeInViewport();
});

test('a page about nothing of the kind has no such link', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Rychle odejít' })).toHaveCount(0);
});
