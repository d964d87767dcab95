import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { enter, field } from '../editing/buttons.ts';

export { field, publish as save } from '../editing/buttons.ts';

// What an editor does in Decap's pages.

/** Opens a place in the editor as a fresh visitor would. */
export async function open(page: Page, home: string, place: string): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${home}/admin/#/collections/${place}`, { waitUntil: 'commit' });
  await enter(page);
}

/** Chooses an entry by its name, as with the keyboard. */
export async function choose(page: Page, name: string, typed: string): Promise<void> {
  await field(page, name).click();
  await page.keyboard.type(typed);
  await expect(page.getByRole('option').first()).toContainText(typed, { ignoreCase: true });
  await page.keyboard.press('Enter');
}

/** Waits until the editor says that it is saved. */
export const saved = (page: Page) => expect(page.getByText('Položka uložena').first()).toBeVisible({ timeout: 20_000 });
