import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { written } from '../fixtures/demo-town.ts';
import { missingOn, squeezed } from '../fixtures/on-paper.ts';
import { secret } from './kinds.ts';
import { readCode, readPicture } from './qr.ts';
import { expect, test } from './test.ts';

interface Paper {
  readonly pages: readonly string[];
  readonly text: string;
  /** Width of the first page in millimetres. */
  readonly width: number;
}

/** What the browser would send to a printer. */
async function printed(page: Page): Promise<Paper> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  const [, , points = 0] = (await pdf.getPage(1)).view;
  return { pages: text, text: squeezed(text.join(' ')), width: Math.round((points / 72) * 25.4) };
}

/** Chooses a print on the page and asks for it; what would be printed is then on the page. */
async function ask(page: Page, density: string, size = 'normal', paper = 'a4'): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.reload();
  await page.getByRole('button', { name: 'Vytisknout' }).click();
  for (const [name, value] of Object.entries({ density, size, paper }))
    await page.locator(`input[name=${name}][value=${value}]`).check();
  await page.getByRole('button', { name: 'Tisknout', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
}

const rich = written('services').find(
  ({ data }) =>
    data.status === 'active' &&
    data.schedule?.weekly.length &&
    data.phones.length > 0 &&
    data.emails.length > 0 &&
    data.verifiedOn !== undefined &&
    data.locations[0]?.street !== undefined,
);
const id = rich?.id ?? '';
const data = rich?.data;
const [slot] = data?.schedule?.weekly ?? [];
const [place] = data?.locations ?? [];
const provider = written('providers').find((one) => one.id === data?.provider)?.data.name;
const clock = (time = '') => time.replace(/^0/, '');
const day = (date = '') => date.split('-').reverse().map(Number).join('. ');

/** What a visitor takes along of the service, whatever the print. */
const contact = [
  data?.name,
  provider,
  data?.phones[0]?.number,
  place?.street,
  place?.city,
  `${clock(slot?.opens)}–${clock(slot?.closes)}`,
  `Ověřeno ${day(data?.verifiedOn)}`,
  'Ústí nad Labem',
];

/** What a click would do, or what holds only now, means nothing on paper. */
const GONE = ['Vytisknout', 'Tisknout', 'Uložit', 'Poslat', 'Vzhled', 'Přejítkobsahu', 'Українська', 'Hledat', 'Mapa'];

function expectContact({ text, pages }: Paper): void {
  for (const piece of contact) expect(text).toContain(squeezed(piece ?? '?'));
  for (const gone of [...GONE, 'Otevřeno,', 'otevřednes']) expect(text).not.toContain(gone);
  for (const [i, one] of pages.entries()) {
    expect(squeezed(one)).toContain(`${i + 1}/${pages.length}`);
    // No sheet is empty.
    expect(squeezed(one).length).toBeGreaterThan(40);
  }
}

test('a printed page of a service has all that a visitor takes along on two sheets, and no buttons', async ({
  page,
}) => {
  await page.goto(`/sluzby/${id}/`);
  await expect(page.locator('.page-code')).toBeAttached();
  const paper = await printed(page);
  expectContact(paper);
  expect(paper.text).toContain('pondělí');
  expect(paper.text).toContain(squeezed(data?.summary ?? '?'));
  expect(paper.pages.length).toBeLessThanOrEqual(2);
});

test.describe('the code on paper', () => {
  // Paper has finer points than a screen.
  test.use({ deviceScaleFactor: 3 });
  test('leads to the page', async ({ page }) => {
    await page.goto(`/sluzby/${id}/`);
    await expect(page.locator('.page-code')).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    expect(await readCode(page.locator('.page-code svg'))).toBe(page.url());
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a service prints as well, and offers its contact and its sheet', async ({ page, request }) => {
    await page.goto(`/sluzby/${id}/`);
    expectContact(await printed(page));
    await page.emulateMedia({ media: 'print' });
    const code = page.locator('.page-code');
    await expect(code).toBeVisible();
    // The site that is tested has no address of its own: the code is the contact, which needs none.
    const picture = await request.get((await code.getAttribute('src')) ?? '');
    expect(await readPicture(await picture.body())).toContain(`FN:${data?.name ?? '?'}`);
    await page.emulateMedia({ media: 'screen' });
    await expect(code).toBeHidden();
    for (const name of ['Kontakt do telefonu', 'List v PDF']) {
      const address = await page.getByRole('link', { name }).getAttribute('href');
      expect((await request.get(address ?? '')).ok()).toBe(true);
    }
  });
});

test.describe('a print of one service', () => {
  test('as a card takes less than half a sheet', async ({ page }) => {
    await page.goto(`/sluzby/${id}/`);
    await ask(page, 'card');
    await page.emulateMedia({ media: 'print' });
    const height = await page.locator('.on-paper li').evaluate((item) => item.getBoundingClientRect().height);
    expect(height).toBeLessThan((297 / 2 / 25.4) * 96);
    const paper = await printed(page);
    expectContact(paper);
    expect(paper.pages).toHaveLength(1);
    expect(paper.text).not.toContain(squeezed(data?.summary ?? '?'));
    // Printed, it is gone from the page.
    await expect(page.locator('.on-paper')).toHaveCount(0);
  });

  test('as a line is the name and the phone', async ({ page }) => {
    await page.goto(`/sluzby/${id}/`);
    await ask(page, 'line');
    const { text, pages } = await printed(page);
    expect(text).toContain(squeezed(`${data?.name ?? '?'} ${provider ?? '?'}`));
    expect(text).toContain(squeezed(data?.phones[0]?.number ?? '?'));
    expect(pages).toHaveLength(1);
  });

  test('fits on a roll of 80 mm and on A5, in large letters', async ({ page }) => {
    await page.goto(`/sluzby/${id}/`);
    await ask(page, 'full', 'normal', 'receipt');
    const roll = await printed(page);
    expectContact(roll);
    expect(roll.width).toBe(80);
    await ask(page, 'full', 'large', 'a5');
    const small = await printed(page);
    expectContact(small);
    expect(small.width).toBe(148);
  });

  test('keeps a secret address, and says so', async ({ page }) => {
    await page.goto(`/sluzby/${secret}/`);
    await ask(page, 'full');
    const hidden = written('services')
      .find((one) => one.id === secret)
      ?.data.locations.find((one) => one.secret);
    const { text } = await printed(page);
    expect(text).toContain('Adresajeutajená');
    if (hidden?.street !== undefined) expect(text).not.toContain(squeezed(hidden.street));
  });
});

const onLists = written('services').filter(({ data: { status } }) => status !== 'ended');

test('every service prints from a list with all that a visitor takes along, none cut in two', async ({ page }) => {
  await page.goto('/sluzby/');
  await ask(page, 'card');
  const { pages } = await printed(page);
  const sheets = pages.map(squeezed);
  for (const { id: one, data: entry } of onLists)
    expect(
      sheets.some((sheet) => missingOn(sheet, entry).length === 0),
      one,
    ).toBe(true);
});

test('a list prints on a roll of 80 mm too, in large letters and with everything important', async ({ page }) => {
  const need = data?.needs[0] ?? '';
  await page.goto(`/potreby/${need}/`);
  await ask(page, 'full', 'large', 'receipt');
  const { text, width } = await printed(page);
  expect(width).toBe(80);
  const listed = onLists.filter((one) => one.data.needs.includes(need));
  expect(listed.length).toBeGreaterThan(2);
  for (const { id: one, data: entry } of listed) expect(missingOn(text, entry), one).toEqual([]);
});

test('dark colours and large text are left on the screen', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('theme', 'dark');
    localStorage.setItem('text', 'xl');
  });
  await page.goto(`/sluzby/${written('services')[0]?.id ?? ''}/`);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    ['h1', 'main p', 'main a', 'dt', '.demo'].map(
      (one) => getComputedStyle(document.querySelector(one) ?? document.body).color,
    ),
  );
  expect(new Set(colours)).toEqual(new Set(['rgb(0, 0, 0)']));
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeLessThan(16);
});
