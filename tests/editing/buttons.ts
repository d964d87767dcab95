import type { Page } from '@playwright/test';

// The buttons of Decap's that everybody needs.

/** Enters the editor; a development server makes its page when it is first asked for. */
export const enter = (page: Page) => page.getByRole('button', { name: 'Přihlásit' }).click({ timeout: 120_000 });

/** Publishes what is written; how long the button may take to come, in milliseconds. */
export async function publish(page: Page, timeout = 60_000): Promise<void> {
  await page.getByRole('button', { name: 'Publikovat', exact: true }).click({ timeout });
  await page.getByRole('menuitem', { name: 'Publikovat teď' }).click();
}

/** A field of the open entry. */
export const field = (page: Page, name: string) => page.locator(`[id^="${name}-field-"]`).first();
