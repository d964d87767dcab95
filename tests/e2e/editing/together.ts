import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Desk } from '../../editing/desk.ts';
import { field, open, save, saved } from '../editor.ts';

/** Whether two can work on the same files, and one at two times. */
export function testTogether(desk: () => Desk): void {
  const read = (file: string) => readFileSync(join(desk().town, file), 'utf8');
  const write = (file: string, text: string) => writeFileSync(join(desk().town, file), text);

  test('of two who save the same entry, the second is told', async ({ page }) => {
    await open(page, desk().home, 'providers/entries/pomoc');
    await field(page, 'name').fill('Pomoc od prvního');
    write('providers/pomoc.yaml', 'name: Pomoc od druhého\n');
    await save(page);
    await expect(page.getByText('Záznam mezitím změnil někdo jiný')).toBeVisible({ timeout: 20_000 });
    expect(read('providers/pomoc.yaml')).toBe('name: Pomoc od druhého\n');
    await expect(field(page, 'name')).toHaveValue('Pomoc od prvního');
  });

  test('an unsaved text that is taken up later does not overwrite what others have saved', async ({ context }) => {
    const file = 'providers/pomoc.yaml';
    const closed = await context.newPage();
    await open(closed, desk().home, 'providers/entries/pomoc');
    await field(closed, 'name').fill('Pomoc rozepsaná');
    // Decap keeps it on the device after two seconds.
    await closed.waitForTimeout(4_000);
    await closed.close();
    write(file, 'name: Pomoc od jiného\n');

    const page = await context.newPage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.accept();
    });
    // The editor knows this device by now.
    await page.goto(`${desk().home}/admin/#/collections/providers/entries/pomoc`);
    await expect(field(page, 'name')).toHaveValue('Pomoc rozepsaná', { timeout: 60_000 });
    expect(asked.join()).toContain('rozepsané změny');
    await save(page);
    await expect(page.getByText('Záznam mezitím změnil někdo jiný').first()).toBeVisible({ timeout: 20_000 });
    expect(read(file)).toBe('name: Pomoc od jiného\n');
  });

  test('what was deleted can be made anew under the same name', async ({ page }) => {
    const file = 'needs/zkouska.yaml';
    const make = async () => {
      await page.goto(`${desk().home}/admin/#/collections/needs/new`);
      await field(page, 'name').fill('Zkouška');
      await save(page);
      await saved(page);
      await expect(page).toHaveURL(/#\/collections\/needs\/entries\/zkouska$/);
    };
    await open(page, desk().home, 'needs/new');
    await make();
    await page.getByRole('button', { name: 'Smazat záznam' }).click();
    await expect.poll(() => existsSync(join(desk().town, file)), { timeout: 20_000 }).toBe(false);
    await make();
    expect(read(file)).toBe('name: Zkouška\n');
  });
}
