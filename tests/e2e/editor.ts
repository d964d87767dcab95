import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

// What an editor does in Decap's pages.

/** Opens a place in the editor as a fresh visitor would. */
export async function open(page: Page, home: string, place: string): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${home}/admin/#/collections/${place}`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Přihlásit' }).click({ timeout: 120_000 });
}

/** A field of the open entry. */
export const field = (page: Page, name: string) => page.locator(`[id^="${name}-field-"]`).first();

/** Chooses an entry by its name, as with the keyboard. */
export async function choose(page: Page, name: string, typed: string): Promise<void> {
  await field(page, name).click();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toContainText(typed, { ignoreCase: true });
  await page.keyboard.press('Enter');
}

/** Publishes what is written. */
export async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publikovat', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Publikovat teď' }).click();
}

/** Waits until the editor says that it is saved. */
export const saved = (page: Page) => expect(page.getByText('Položka uložena').first()).toBeVisible({ timeout: 20_000 });
