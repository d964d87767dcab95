import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Desk } from '../../editing/desk.ts';
import { violations } from '../axe.ts';
import { field, open, save, saved } from '../editor.ts';

/** Whether those who see nothing, or use no mouse, can edit. */
export function testReach(desk: () => Desk): void {
  const read = (file: string) => readFileSync(join(desk().town, file), 'utf8');

  test('whoever cannot see it can use the editor: its list, an entry with all that opens, and its menus', async ({
    page,
  }) => {
    await open(page, desk().home, 'services');
    await expect(page.getByRole('link', { name: /Domov pro seniory Lhota/ })).toBeVisible({ timeout: 20_000 });
    await page.getByRole('button', { name: 'Vybrat' }).click();
    await expect(page.getByRole('menuitemcheckbox').first()).not.toBeChecked();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('link', { name: /Domov pro seniory Lhota/ }).click();
    for (const name of ['phones', 'schedule', 'locations']) await field(page, name).locator('button').first().click();
    await expect(page.getByRole('button', { name: 'Odebrat: Telefony 1' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Popis' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Jednou větou' })).toHaveAccessibleDescription(/Co služba udělá/);
    const menu = page.getByRole('button', { name: 'Nadpisy' }).first();
    await menu.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(menu).toBeFocused();
  });

  test('items of a list change places by the keyboard alone, and keep the focus', async ({ page }) => {
    await open(page, desk().home, 'services/entries/domov');
    const phones = field(page, 'phones');
    await phones.getByRole('button', { name: 'Přidat', exact: false }).first().click();
    await phones.getByRole('textbox', { name: 'Číslo' }).last().fill('475000099');
    const handle = (place: number) => page.getByRole('button', { name: `Přesunout: Telefony ${place}` });
    await expect(handle(2)).toHaveAccessibleDescription(/šipkami/);
    await handle(2).focus();
    await page.keyboard.press('ArrowUp');
    await expect(handle(1)).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'Položka je na 1. místě z 2.' })).toBeAttached();
    // At the end of the list it stays, and is still held.
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await expect(handle(2)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(handle(1)).toBeFocused();
    await save(page);
    await saved(page);
    expect(read('services/domov.yaml')).toMatch(
      /^phones:\n {2}- number: 475 000 099\n(?: {4}.*\n)* {2}- number: 475 000/m,
    );
  });
}
