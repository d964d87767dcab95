import { come, expect, NOBODY, remembered, test, touch, type } from './visitor.ts';

const SECRET = 'xyzzyqwert ťuhýk';

test('a search on the screen keyboard, in Czech with every hook, leads to what was meant', async ({ page }) => {
  await come(page);
  await page.locator('#q').tap();
  await type(page, 'ťuhýk ď ň ó');
  await expect(page.locator('#q')).toHaveValue('ťuhýk ď ň ó');
  for (let i = 0; i < 11; i += 1) await page.locator('.kiosk-keys [data-skbtn="{bksp}"]').tap();
  await expect(page.locator('#q')).toHaveValue('');
  await page.locator('.kiosk-keys [data-skbtn="{order}"]').tap();
  await type(page, 'dluhy');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('.kiosk-keys [data-skbtn="{shift}"]').tap();
  await type(page, 'Ž');
  await type(page, 'ž');
  await expect(page.locator('#q')).toHaveValue('dluhyŽž');
  await page.locator('.kiosk-keys [data-skbtn="{bksp}"]').tap();
  await page.locator('.kiosk-keys [data-skbtn="{bksp}"]').tap();
  await page.locator('.kiosk-keys [data-skbtn="{enter}"]').tap();
  await page.waitForURL('**/hledat/?q=dluhy');
  await expect(page.locator('[data-service]').first()).toBeVisible();
  await expect(page.locator('.kiosk-keyboard')).toBeHidden();
});

test('writes in Ukrainian and English as well', async ({ page }) => {
  await come(page);
  await page.locator('#q').tap();
  await page.locator('.kiosk-keys [data-skbtn="{language}"]').tap();
  await type(page, 'help ');
  await page.locator('.kiosk-keys [data-skbtn="{language}"]').tap();
  await type(page, 'їжа');
  await expect(page.locator('#q')).toHaveValue('help їжа');
});

test('whatever a visitor did is gone after the end: storage, look, language, text, scroll, history', async ({
  page,
}) => {
  await come(page);
  await page.locator('#q').tap();
  await type(page, SECRET);
  await page.locator('.kiosk-keys [data-skbtn="{enter}"]').tap();
  await page.waitForURL('**/hledat/?q=*');
  // The site counts a question that found nothing; the kiosk keeps only how many there were.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('hledani-bez-vysledku'))).toContain('xyzzyqwert');
  await touch(page, 'contrast');
  await touch(page, 'text');
  await touch(page, 'reach');
  await page.getByRole('link', { name: 'English' }).tap();
  await page.waitForURL('**/en/**');
  await page.evaluate(async () => {
    localStorage.setItem('list', '["tajemství"]');
    await caches.open('tajemství');
    await new Promise((done) => (indexedDB.open('tajemství').onsuccess = done));
    scrollTo(0, 500);
  });
  await touch(page, 'end');
  await page.getByRole('button', { name: 'Yes, erase all' }).tap();
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/');
  const { history: entries, ...rest } = await remembered(page);
  expect(rest).toEqual(NOBODY);
  // The first entry is the blank page with which the test began; the visit itself is one.
  expect(entries).toBeLessThanOrEqual(2);
  const counts = await page.evaluate(() => localStorage.getItem('kiosk-counts'));
  expect(JSON.parse(counts ?? '{}')).toMatchObject({ misses: 1 });
  expect(counts).not.toContain('xyzzy');
  await page.evaluate(() => history.forward());
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  expect(await page.content()).not.toContain('xyzzyqwert');
});

test('asks after a quiet while, so that it is seen, heard and read; any touch puts it off, twelve times; then it wipes', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  await come(page);
  await touch(page, 'contrast');
  const dialog = page.getByRole('alertdialog', { name: 'Jste tu ještě?' });
  for (let round = 0; round < 12; round += 1) {
    await page.clock.fastForward(88_000);
    await expect(dialog).toHaveCount(0);
    // A touch may be noticed a moment late.
    await expect.poll(() => page.clock.runFor(2000).then(() => dialog.count()), { intervals: [50] }).toBe(1);
    await expect(dialog).toContainText(/\d+ s/);
    expect(Number(await page.evaluate(() => document.documentElement.dataset['sounded']))).toBeGreaterThan(round);
    // The answer, any key, or a touch of whatever lies behind the question; none of them leads elsewhere.
    if (round % 3 === 0) await dialog.getByRole('button', { name: 'Ano, pokračovat' }).tap();
    else if (round % 3 === 1) await page.keyboard.press('Shift');
    else await page.touchscreen.tap(300, 700);
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.kiosk-dialog')).toHaveCount(0);
    expect(await page.evaluate(() => location.pathname)).toBe('/');
  }
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('contrast');
  await page.clock.fastForward(88_000);
  await expect.poll(() => page.clock.runFor(2000).then(() => dialog.count()), { intervals: [50] }).toBe(1);
  await page.clock.runFor(20_000);
  await expect(dialog).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  expect((await remembered(page)).local).toEqual([]);
});

test('the warning can be answered by ending at once', async ({ page }) => {
  await page.clock.install();
  await come(page);
  await page.clock.fastForward(92_000);
  await page.getByRole('button', { name: 'Ne, smazat vše hned' }).tap();
  await expect(page.locator('.kiosk-attract')).toBeVisible();
});

test('begins in the language that is touched, and again in Czech', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Українська' }).tap();
  await page.waitForURL('**/uk/');
  await expect(page.locator('.kiosk-bar')).toContainText('Кінець');
  await touch(page, 'end');
  await page.locator('.kiosk-dialog .main').tap();
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  expect((await remembered(page)).language).toBe('cs');
});

test('whoever needs help at once has a number with two touches, before any choice of language', async ({ page }) => {
  await page.goto('/');
  await page.locator('.kiosk-attract').getByRole('button', { name: 'Potřebuji pomoc hned' }).tap();
  await page.waitForURL('**/krize/');
  await page.locator('main .kiosk-qr').first().tap();
  await expect(page.getByRole('dialog')).toContainText('112');
});

test('goes back page by page within the visit, with one entry of history', async ({ page }) => {
  await come(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('.plate').first().tap();
  await page.waitForURL('**/situace/*/');
  await page.locator('.help').tap();
  await page.waitForURL('**/krize/');
  await touch(page, 'back');
  await page.waitForURL('**/situace/*/');
  await touch(page, 'back');
  await expect(page.locator('.hero')).toBeVisible();
  await expect(page.locator('[data-do=back]')).toBeDisabled();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test.describe('a server that is gone', () => {
  test.use({ provoked: ['503 (Service Unavailable)'] });

  test('is not left for an error of the browser, and the wipe waits for it under a cover', async ({ page }) => {
    await come(page);
    await page.locator('.plate').first().tap();
    await page.waitForURL('**/situace/*/');
    // Only what the page asks for itself: a navigation that fails would be the browser's own error.
    await page.route('**', (route) =>
      route.request().method() === 'HEAD' ? route.fulfill({ status: 503 }) : route.continue(),
    );
    await page.locator('.help').tap();
    await expect(page.getByRole('dialog', { name: 'Tuto stránku teď neotevřeme' })).toBeVisible();
    await page.keyboard.press('Escape');
    await touch(page, 'end');
    await page.locator('.kiosk-dialog .main').tap();
    await expect(page.getByText('Za chvíli jsme zpátky.')).toBeVisible();
    expect(await page.evaluate(() => document.body.innerText)).toBe('Za chvíli jsme zpátky.');
    await page.unroute('**');
    await expect(page.locator('.kiosk-attract')).toBeVisible();
  });
});
