import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Desk } from '../editing/desk.ts';
import { openDesk } from '../editing/desk.ts';
import { testFreshness } from './editing/freshness.ts';
import { testReach } from './editing/reach.ts';
import { testTogether } from './editing/together.ts';
import { choose, field, open, save, saved } from './editor.ts';

// The real editor over the real door, on a copy of the tiny town.

const port = Number(process.env['E2E_PORT'] ?? 4399) + 100;
let desk: Desk;

test.describe.configure({ mode: 'serial' });
// A development server makes each of its pages when it is first asked for.
test.setTimeout(240_000);
test.use({ viewport: { width: 1280, height: 1000 } });

const read = (file: string) => readFileSync(join(desk.town, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(desk.town, file), text);

test.beforeAll(async () => {
  test.setTimeout(120_000);
  desk = await openDesk(port, (town) => cpSync('tests/fixtures/town', town, { recursive: true }));
});

test.afterAll(() => desk.close());

test('a provider and its service are made, and stand on the site', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)/.test(protocol) && host !== `localhost:${port}`) outside.push(request.url());
  });
  await open(page, desk.home, 'providers/new');
  await field(page, 'name').fill('Tichá řeka, z. s.');
  await save(page);
  await saved(page);
  expect(read('providers/ticha-reka-z-s.yaml')).toBe('name: Tichá řeka, z. s.\n');

  // The editor moves to what it has saved; whoever goes on sooner is brought back.
  await expect(page).toHaveURL(/#\/collections\/providers\/entries\/ticha-reka-z-s$/);
  await page.goto(`${desk.home}/admin/#/collections/services/new`);
  await expect(field(page, 'provider')).toBeVisible();
  await field(page, 'name').fill('Poradna u řeky');
  await field(page, 'summary').fill('Poradíme s dluhy.');
  await choose(page, 'provider', 'Tichá');
  await choose(page, 'targetGroups', 'Senioři');
  await field(page, 'needs').click();
  await page.getByRole('option').first().click();
  // A phone is written as digits, and stands as people write it.
  const phones = field(page, 'phones');
  await phones.getByRole('button', { name: 'Přidat', exact: false }).first().click();
  await field(page, 'number').pressSequentially('475000012');
  await expect(field(page, 'number')).toHaveValue('475 000 012');
  await expect(page.getByText('Číslo je v pořádku')).toBeVisible();
  // Hours by the keyboard alone.
  const hours = field(page, 'schedule');
  await hours.locator('button').first().click();
  await page.getByRole('button', { name: 'Přidat hodiny' }).first().click();
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12.30');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  // A place, pointed at in the middle of our own map.
  const places = field(page, 'locations');
  await places.getByRole('button', { name: 'Přidat', exact: false }).first().click();
  await places.locator('[id^="street-field-"]').fill('Dlouhá 5');
  await places.getByRole('button', { name: 'Ukázat na mapě' }).click();
  await expect(places.locator('.leaflet-map-pane')).toBeAttached({ timeout: 60_000 });
  await places.getByRole('button', { name: 'Dát špendlík doprostřed mapy' }).click();
  await expect(places.getByText(/^Na mapě: \d/)).toBeVisible();
  // Whoever confirms it says so in one click.
  await page.getByRole('button', { name: 'Potvrzuji, že údaje dnes platí' }).click();
  await field(page, 'status').click();
  await page.getByRole('option', { name: 'funguje' }).click();
  await save(page);
  await saved(page);

  const text = read('services/poradna-u-reky.yaml');
  expect(text).toContain('provider: ticha-reka-z-s\n');
  expect(text).toContain('- number: 475 000 012\n');
  expect(text).toMatch(
    /weekly:\n {4}- days:\n {8}- tu\n {8}- we\n {8}- th\n {8}- fr\n {6}opens: "08:00"\n {6}closes: "12:30"\n/,
  );
  expect(text).toMatch(/latitude: \d+\.\d+\n {4}longitude: \d+\.\d+\n/);
  expect(text).toMatch(/verifiedOn: "\d{4}-\d{2}-\d{2}"/);
  expect(outside).toEqual([]);

  await page.goto(`${desk.home}/sluzby/poradna-u-reky/`, { timeout: 60_000 });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Poradna u řeky');
  await expect(page.locator('main')).toContainText('475 000 012');
});

test('what is wrong is refused where it stands, and a lost reference is kept and told', async ({ page }) => {
  const file = 'services/domov.yaml';
  const before = read(file).replace('targetGroups: [seniori]', 'targetGroups: [seniori, zmizela]');
  expect(before).toContain('zmizela');
  write(file, before);
  await open(page, desk.home, 'services/entries/domov');
  await expect(page.getByText('zmizela – takový záznam tu není')).toBeVisible({ timeout: 20_000 });
  const phones = field(page, 'phones');
  await phones.locator('button').first().click();
  const number = field(page, 'number');
  await number.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('12');
  await save(page);
  const wrong = page.getByRole('alert').filter({ hasText: 'Záznam ještě nejde uložit' });
  await expect(wrong).toContainText('Číslo');
  await expect(wrong).toContainText('Pro koho');
  expect(read(file)).toBe(before);
  await expect(phones.getByRole('listitem')).not.toHaveCount(0);
  // Set right, it is saved; what is not touched stays.
  await number.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('475000034');
  await page.getByRole('button', { name: 'Odebrat: zmizela' }).click();
  await save(page);
  await saved(page);
  expect(read(file)).toContain('475 000 034');
  expect(read(file)).not.toContain('zmizela');
});

test('what somebody refers to is not deleted, and the places are named', async ({ page }) => {
  await open(page, desk.home, 'providers/entries/domov');
  await page.getByRole('button', { name: 'Smazat záznam' }).click();
  await expect(page.locator('#rozcestnik-wrong')).toContainText('services/domov.yaml', { timeout: 20_000 });
  expect(existsSync(join(desk.town, 'providers/domov.yaml'))).toBe(true);
});

test('what was saved can be taken back, and only that is written', async ({ page }) => {
  const file = 'services/domov.yaml';
  const before = read(file);
  await open(page, desk.home, 'services');
  await page.getByRole('link', { name: /Domov pro seniory Lhota/ }).click();
  const summary = field(page, 'summary');
  await summary.press('ControlOrMeta+End');
  await page.keyboard.type('x');
  await save(page);
  await expect.poll(() => read(file)).toBe(before.replace(/^(summary: .*)$/m, '$1x'));
  await saved(page);
  await summary.press('ControlOrMeta+End');
  await page.keyboard.press('Backspace');
  await save(page);
  await expect.poll(() => read(file)).toBe(before);
});

testTogether(() => desk);
testReach(() => desk);
testFreshness(() => desk);
