import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import sharp from 'sharp';
import { browserPath } from '../../scripts/browser.ts';
import { field, publish } from './buttons.ts';
import { openDesk } from './desk.ts';
import { Editor } from './editor.ts';

// Draws the pictures of docs/editing.md from the demo town: `node --import ./scripts/alias.ts tests/editing/pictures.ts`.

const INTO = 'docs/editing';

async function keep(page: Page, name: string): Promise<void> {
  // What passes, and what only shows where the mouse is, is not worth a picture.
  await page.mouse.move(700, 30);
  await page.waitForTimeout(1_000);
  const picture = await page.screenshot({ animations: 'disabled', style: '#nprogress { display: none; }' });
  const file = join(INTO, `${name}.webp`);
  writeFileSync(file, await sharp(picture).webp({ quality: 72, smartSubsample: true }).toBuffer());
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`);
}

const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
const desk = await openDesk(Number(process.env['PORT'] ?? 4480), (town) =>
  cpSync('content', town, { recursive: true }),
);
rmSync(INTO, { recursive: true, force: true });
mkdirSync(INTO, { recursive: true });
try {
  const page = await browser.newPage({
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    viewport: { width: 1200, height: 760 },
    reducedMotion: 'reduce',
  });
  const editor = new Editor(page, desk.home);
  await editor.logIn();
  await page.locator('a[href*="/entries/"]').first().waitFor();
  await keep(page, 'seznam');

  const address = '#/collections/services/entries/po-uraze-spolu';
  await editor.open(address);
  await page.frameLocator('iframe').locator('h1').waitFor();
  await keep(page, 'zaznam');

  await field(page, 'schedule').locator('button').first().click();
  await field(page, 'schedule').scrollIntoViewIfNeeded();
  await page
    .locator('.own-week')
    .first()
    .evaluate((week) => week.scrollIntoView({ block: 'center' }));
  await keep(page, 'hodiny');

  const name = field(page, 'summary');
  await name.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('Pomáháme <b>všem</b>.');
  await publish(page);
  await page.locator('#rozcestnik-wrong').waitFor();
  await keep(page, 'chyba');

  await page.goto(`${desk.home}/admin/prehled/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('details').first().locator('summary').click();
  await keep(page, 'prehled');
} finally {
  await desk.close();
  await browser.close();
}
const total = readdirSync(INTO).reduce((sum, one) => sum + readFileSync(join(INTO, one)).length, 0);
console.log(`${Math.round(total / 1000)} kB in all`);
