import { extractText, getDocumentProxy } from 'unpdf';
import { written } from '../fixtures/demo-town.ts';
import { expect, test } from './test.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

test('a printed service has all that a visitor takes along, and no buttons', async ({ page }) => {
  const found = written('services').find(
    ({ data }) =>
      data.status === 'active' &&
      data.schedule?.weekly.length &&
      data.phones.length > 0 &&
      data.locations[0]?.street !== undefined,
  );
  expect(found).toBeDefined();
  if (!found) return;
  const { id, data } = found;
  await page.goto(`/sluzby/${id}/`);
  const { text, totalPages } = await extractText(
    await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' }))),
    {
      mergePages: true,
    },
  );
  const printed = squeeze(text);
  const [slot] = data.schedule?.weekly ?? [];
  const hours = `${slot?.opens.replace(/^0/, '') ?? ''}–${slot?.closes.replace(/^0/, '') ?? ''}`;
  const [place] = data.locations;
  for (const piece of [data.name, data.summary, data.phones[0]?.number, place?.street, place?.city, hours, 'pondělí']) {
    expect(printed).toContain(squeeze(piece ?? '?'));
  }
  // What a click would do, or what holds only now, means nothing on paper.
  for (const gone of ['Vytisknout', 'Vzhled', 'Přejítkobsahu', 'Українська', 'Hledat', 'Otevřeno', 'otevřednes']) {
    expect(printed).not.toContain(gone);
  }
  expect(totalPages).toBeLessThanOrEqual(4);
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

test('the button prints', async ({ page }) => {
  const [service] = written('services');
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto(`/sluzby/${service?.id ?? ''}/`);
  await page.getByRole('button', { name: 'Vytisknout' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});
