import type { Page } from '@playwright/test';
import { expect, test as base } from '../test.ts';
import { KIOSK_ORIGIN } from '../where.ts';

export { expect } from '../test.ts';

/** The ways in which a terminal's screen stands; the last is an old monitor. */
export const SCREENS = {
  tall: { width: 1080, height: 1920 },
  wide: { width: 1920, height: 1080 },
  square: { width: 1280, height: 1024 },
} as const;

/** A test at a kiosk: a screen that is touched, nothing behind it but the device. */
export const test = base.extend({
  baseURL: KIOSK_ORIGIN,
  viewport: SCREENS.tall,
  hasTouch: true,
});

/** Comes to a kiosk at which nobody stands, and touches it. */
export async function come(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.locator('.kiosk-attract')).toBeVisible();
  await page.locator('.kiosk-attract .slides').tap();
  await expect(page.locator('.kiosk-attract')).toBeHidden();
}

/** Touches a button of the bar. */
export const touch = (page: Page, name: string) => page.locator(`.kiosk-bar [data-do="${name}"]`).tap();

/** Types on the keyboard on the screen. */
export async function type(page: Page, text: string): Promise<void> {
  for (const key of text) await page.locator(`.kiosk-keys [data-skbtn="${key === ' ' ? '{space}' : key}"]`).tap();
}

/** Everything that a browser could remember of a visitor, as far as a page can see it. */
export const remembered = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage).filter((key) => key !== 'kiosk-counts'),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    history: history.length,
    look: Object.keys(document.documentElement.dataset).filter(
      (name) => !['locale', 'attract', 'build'].includes(name),
    ),
    language: document.documentElement.lang,
    fields: [...document.querySelectorAll('input')]
      .map(({ value, type: kind }) => (kind === 'checkbox' || kind === 'radio' ? '' : value))
      .join(''),
    scroll: scrollY,
  }));

/** A kiosk that remembers nobody. */
export const NOBODY = {
  local: [],
  session: [],
  caches: [],
  databases: [],
  cookies: '',
  look: [],
  language: 'cs',
  fields: '',
  scroll: 0,
};
