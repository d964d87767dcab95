import { written } from '../fixtures/demo-town.ts';
import { pageKinds, richest } from './kinds.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('a service’s page has its hours, phones and place', async ({ page }) => {
  const withHours = written('services').find(
    ({ data }) =>
      data.status === 'active' &&
      data.schedule?.weekly.length &&
      data.locations.some(({ street }) => street !== undefined),
  );
  const { data, id } = withHours ?? richest;
  await page.goto(`/sluzby/${id}/`);
  await expect(page.getByRole('heading', { level: 1, name: data.name })).toBeVisible();
  await expect(page.getByRole('row', { name: /^pondělí/ }).first()).toBeVisible();
  await expect(page.getByRole('row', { name: /^neděle/ }).first()).toBeVisible();
  for (const { number } of data.phones)
    await expect(page.getByRole('main').getByRole('link', { name: number }).first()).toBeVisible();
  await expect(
    page.getByText(data.locations.find(({ street }) => street !== undefined)?.street ?? '').first(),
  ).toBeVisible();
});

test('nothing is shown that would do nothing', async ({ page }) => {
  for (const path of Object.values(pageKinds('cs'))) {
    await page.goto(path);
    // A button that sends a form, and a fold that the browser opens, work by themselves.
    await expect(page.locator('button:not([type=submit]):visible')).toHaveCount(0);
    await expect(page.locator('input:visible:not(form[action] input)')).toHaveCount(0);
    await expect(page.getByText('Vzhled')).toBeHidden();
    for (const empty of await page.locator('[aria-live]:visible').all()) await expect(empty).not.toBeEmpty();
  }
});

test('the search leads to the list of all services', async ({ page }) => {
  await page.goto('/');
  const box = page.locator('input[type=search][name=q]');
  await box.fill('dluhy');
  await box.press('Enter');
  await page.waitForURL('**/hledat/?q=dluhy');
  await page.locator('main a[href="/sluzby/"]').click();
  const listed = written('services').filter(({ data }) => data.status !== 'ended');
  await expect(page.locator('[data-service]:visible')).toHaveCount(listed.length);
});

test('folded advice opens', async ({ page }) => {
  await page.goto(pageKinds('cs')['life situation'] ?? '');
  const fold = page.locator('main details').first();
  await fold.locator('summary').click();
  await expect(fold.locator('p').first()).toBeVisible();
});
