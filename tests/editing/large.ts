import type { Page } from '@playwright/test';
import type { Editor } from './editor.ts';

/** How long an editor waits for something in a large town, and how long at most, in milliseconds. */
export interface Wait {
  readonly name: string;
  readonly took: number;
  readonly limit: number;
}

const LIMITS = { list: 4000, relation: 2000 };

/** Opens the list of all services of a large town, and finds one of its providers for a service. */
export async function waitsIn(editor: Editor, page: Page, count: number): Promise<Wait[]> {
  await editor.go('#/collections/settings');
  const began = performance.now();
  await page.getByRole('link', { name: 'Služby', exact: true }).first().click();
  await page.waitForFunction((all) => document.querySelectorAll('a h2').length >= all, count, { timeout: 120_000 });
  const list = performance.now() - began;

  const first = await page.locator('a[href*="/entries/"]').first().getAttribute('href');
  await editor.open((first ?? '').replace(/^.*#/, '#'));
  const field = page.locator('[id^="provider-field-"]').first();
  const chosen = page.locator('.own-reference').first();
  const name = await chosen.locator('li span').first().innerText();
  const asked = performance.now();
  await field.click();
  await page.keyboard.type(name.slice(0, 12));
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('.own-reference [role="status"]')?.textContent !== '');
  const relation = performance.now() - asked;
  return [
    { name: `the list of ${count} services is open`, took: list, limit: LIMITS.list },
    { name: 'a provider is found and chosen', took: relation, limit: LIMITS.relation },
  ];
}
