import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { written } from '../fixtures/demo-town.ts';
import { expect, test } from './test.ts';

const services = written('services');
const active = services.filter(({ data }) => data.status === 'active' && data.phones.length > 0);
const [need = ''] = active[0]?.data.needs ?? [];
const nameOf = (id: string) => services.find((one) => one.id === id)?.data.name ?? '';

const items = (page: Page) => page.locator('my-list [data-part=items] li[data-service]');
const ids = (page: Page) => items(page).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['service']));
const status = (page: Page) => page.locator('my-list .said [role=status]');
const press = (target: Locator) => target.press('Enter');

/** Everything that leaves the browser, from now on. */
function requestsOf(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return sent;
}

test('services are saved wherever they are met, kept in order with notes, and nobody learns of it', async ({
  page,
}) => {
  const sent = requestsOf(page);
  await page.goto(`/potreby/${need}/`);
  const cards = page.locator('main li.card[data-service]');
  const fromList = await cards.evaluateAll((all) =>
    all.slice(0, 2).map((one) => (one as HTMLElement).dataset['service'] ?? ''),
  );
  for (const id of fromList) {
    const save = page.locator(`li.card[data-service="${id}"] button`);
    await expect(save).toHaveAccessibleName(/^Uložit .+/);
    await press(save);
    await expect(save).toHaveAttribute('aria-pressed', 'true');
  }
  const other = active.find(({ id }) => !fromList.includes(id))?.id ?? '';
  await page.goto(`/sluzby/${other}/`);
  const mine = page.locator('take-away').getByRole('button', { name: 'Uložit' });
  await press(mine);
  await expect(page.locator('take-away').getByRole('button', { name: 'Uloženo' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.locator('my-list-link b')).toHaveText('3');
  const before = sent.length;
  // The second of two taps: from a service's page to the list.
  await press(page.locator('my-list-link a'));
  await expect(items(page)).toHaveCount(3);
  const [first = '', second = ''] = fromList;
  expect(await ids(page)).toEqual([first, second, other]);

  await press(page.getByRole('button', { name: `Výš: ${nameOf(other)}` }));
  await expect(status(page)).toHaveText(`${nameOf(other)}: v seznamu na místě 2 z 3.`);
  const up = page.getByRole('button', { name: `Výš: ${nameOf(other)}` });
  await expect(up).toBeFocused();
  await up.press('Enter');
  // There is no higher: the way down is at hand.
  await expect(page.getByRole('button', { name: `Níž: ${nameOf(other)}` })).toBeFocused();
  expect(await ids(page)).toEqual([other, first, second]);

  const note = page.getByRole('textbox', { name: `Vlastní poznámka ${nameOf(other)}` });
  await note.fill('Zavolat v úterý ráno');
  // One tap after writing does what it says.
  await page.getByRole('button', { name: `Odebrat: ${nameOf(second)}` }).click();
  await expect(status(page)).toHaveText(`Odebráno: ${nameOf(second)}.`);
  await page.reload();
  await expect(items(page)).toHaveCount(2);
  await expect(note).toHaveValue('Zavolat v úterý ráno');

  await page.getByRole('radio', { name: 'Podle obce' }).check();
  await expect(page.locator('my-list .group').first()).toBeVisible();
  await expect(page.getByRole('button', { name: /^Výš/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Podle obce' })).toBeChecked();
  await expect(page.locator('my-list .group').first()).toBeVisible();
  await page.getByRole('radio', { name: 'Podle mě' }).check();

  await press(page.getByRole('button', { name: 'Smazat celý seznam' }));
  await expect(status(page)).toHaveText('Seznam je smazaný.');
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Hledat službu' })).toBeVisible();
  const undo = page.getByRole('button', { name: 'Vrátit zpět' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: nameOf(other) }).getByRole('link')).toBeFocused();
  await expect(note).toHaveValue('Zavolat v úterý ráno');

  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await press(page.getByRole('button', { name: 'Vytisknout' }));
  await press(page.getByRole('button', { name: 'Tisknout', exact: true }));
  await expect(page.locator('html')).toHaveAttribute('data-printed');
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  for (const piece of [nameOf(other), nameOf(first), 'Zavolat v úterý ráno']) {
    expect(text.replaceAll(/\s+/g, '')).toContain(piece.replaceAll(/\s+/g, ''));
  }

  // What was chosen in a list, and the list itself, was asked for in no request, and sent in none.
  const told = sent.slice(before).filter((request) => [first, second, other].some((id) => request.includes(id)));
  expect(told).toEqual([]);
  expect(sent.filter((request) => [first, second].some((id) => request.includes(id)))).toEqual([]);
  expect(sent.filter((request) => request.includes('ter%C3%BD') || request.includes('úterý'))).toEqual([]);
});

test('a list says what has changed, ended and gone since it was saved, and shows what it has without a network', async ({
  page,
  request,
}) => {
  const [changed = '', same = ''] = active.map(({ id }) => id);
  const ended = services.find(({ data }) => data.status === 'ended')?.id ?? '';
  const fileOf = async (id: string) =>
    (await (await request.get(`/sluzby/${id}.json`)).json()) as Record<string, unknown>;
  const saved = [
    { id: changed, file: { ...(await fileOf(changed)), phones: [{ number: '475 999 999' }], numbers: {} } },
    { id: same, file: { ...(await fileOf(same)), verifiedOn: '2020-01-01' } },
    { id: ended, file: { ...(await fileOf(ended)), status: 'active' } },
    { id: 'davno-zrusena', file: { ...(await fileOf(same)), id: 'davno-zrusena', name: 'Dávno zrušená služba' } },
    { id: 'nikdy-nebyla', file: undefined },
  ].map((one) => ({ name: one.id, on: '2026-03-05', ...one }));
  await page.goto('/muj-seznam/');
  await page.evaluate((list) => localStorage.setItem('seznam', JSON.stringify(list)), saved);
  await page.reload();
  const item = (id: string) => page.locator(`my-list li[data-service="${id}"]`);
  await expect(item(changed)).toContainText('Od uložení 5. 3. 2026 se změnilo: telefony.');
  await expect(item(same).locator('.news')).toHaveCount(0);
  await expect(item(ended)).toContainText('Od uložení 5. 3. 2026 tato služba skončila.');
  await expect(item('davno-zrusena')).toContainText('Tato služba už v katalogu není. Vidíte údaje uložené 5. 3. 2026.');
  await expect(item('davno-zrusena')).toContainText('Dávno zrušená služba');
  await expect(item('nikdy-nebyla')).toContainText('Tato služba už v katalogu není.');
  await press(item(changed).getByRole('button', { name: 'Beru na vědomí' }));
  await expect(item(changed).locator('.news')).toHaveCount(0);
  await expect(item(changed).getByRole('link', { name: nameOf(changed) })).toBeFocused();

  await page.addInitScript(() => {
    window.fetch = () => Promise.reject(new TypeError('offline'));
  });
  await page.reload();
  await expect(item(same)).toContainText('Nejste připojeni.');
  await expect(item(same)).toContainText(active.find(({ id }) => id === same)?.data.phones[0]?.number ?? '?');
  await expect(item('nikdy-nebyla')).toContainText('Údaje se nepodařilo načíst.');
});

test('a list that comes by a link opens, names what is unknown, and is kept when its reader wants', async ({
  page,
}) => {
  const sent = requestsOf(page);
  const [one = '', two = ''] = active.map(({ id }) => id);
  await page.goto(`/muj-seznam/#s=${one},neznama-sluzba,${two}`);
  const shared = page.locator('[data-part=shared]');
  await expect(shared.getByRole('link', { name: nameOf(one) })).toBeVisible();
  await expect(shared).toContainText('Tyto služby v katalogu nejsou: neznama-sluzba.');
  expect(sent.filter((request) => [one, two, 'neznama'].some((id) => request.includes(id)))).toEqual([]);
  await press(shared.getByRole('button', { name: 'Přidat vše do mého seznamu' }));
  await expect(status(page)).toHaveText('V seznamu přibyly 2 služby.');
  await expect(page).toHaveURL(/\/muj-seznam\/$/);
  expect(await ids(page)).toEqual([one, two]);
  await expect(page.getByRole('heading', { name: nameOf(one) }).getByRole('link')).toBeFocused();
});

test('beside the map services are saved too', async ({ page }) => {
  await page.goto('/mapa/');
  const row = page.locator('.map-list li[data-service]').first();
  const save = row.getByRole('button', { name: /^Uložit / });
  await press(save);
  await expect(page.locator('my-list-link b')).toHaveText('1');
  await expect(row.getByRole('button', { name: /^Uloženo / })).toHaveAttribute('aria-pressed', 'true');
});
