import type { Page } from '@playwright/test';

/** Touches what a visitor would, once it is there; real touches are tried elsewhere, and here it is their number that counts. */
async function touch(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((one) => document.querySelector(one) !== null, selector);
  await page.evaluate((one) => {
    const found = document.querySelector<HTMLElement>(one);
    if (!found) throw new Error(`${location.pathname} has no ${one}`);
    for (const type of ['pointerdown', 'pointerup'])
      found.dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true }));
    found.click();
  }, selector);
}

/** Wakes a kiosk at which nobody stands. */
async function wake(page: Page): Promise<void> {
  await touch(page, '.kiosk-attract .slides');
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-attract'));
}

/** Waits until the page is another one, and its scripts have run. */
async function leave(page: Page, act: () => Promise<unknown>): Promise<void> {
  const left = page.waitForEvent('domcontentloaded');
  await act();
  await left;
}

async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('#q');
    field?.focus();
    for (let i = 1; field && i <= words.length; i += 1) {
      field.value = words.slice(0, i);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }, text);
}

const WORDS = ['dluhy', 'pečovatelka', 'kde se najíst', 'xyzzyqwert', 'hlídání', 'domov pro seniory', 'азіль'];

type Visit = (page: Page, i: number) => Promise<void>;

/** Somebody asks with the keyboard on the screen, and opens what is found. */
const asks: Visit = async (page, i) => {
  await wake(page);
  await write(page, WORDS[i % WORDS.length] ?? '');
  await touch(page, '.kiosk-keys [data-skbtn="{order}"]');
  await leave(page, () => touch(page, '.kiosk-keys [data-skbtn="{enter}"]'));
  await page.waitForFunction(() => (document.querySelector('[data-results]')?.textContent.trim().length ?? 0) > 0);
};

/** Somebody goes by the plates, and keeps a service. */
const looks: Visit = async (page, i) => {
  await wake(page);
  await leave(page, () => touch(page, `.way li:nth-child(${(i % 8) + 1}) .plate`));
  await leave(page, () => touch(page, 'main [data-service] a[href*="/sluzby/"]'));
  await touch(page, 'take-away [data-save]');
  await touch(page, '.main-phone .kiosk-qr, main .kiosk-qr');
};

/** Somebody reads no Czech, sees badly, and needs help at once. */
const hurries: Visit = async (page) => {
  await leave(page, () => touch(page, '.kiosk-attract [data-start="/en/"]'));
  for (const name of ['contrast', 'text', 'text', 'reach', 'take']) await touch(page, `.kiosk-bar [data-do="${name}"]`);
  await touch(page, '.kiosk-dialog[open] button');
  await leave(page, () => touch(page, '.crisis-bar .help'));
  await touch(page, 'main .kiosk-qr');
};

/** Somebody touches the screen and goes. */
const passes: Visit = (page) => wake(page);

// Most of those who pass a kiosk only touch it.
const VISITS: readonly Visit[] = [asks, passes, looks, passes, hurries, passes];

/** How many visitors say that they have finished, for one who just leaves. */
const POLITE = 40;

/** Nobody touches anything: the clock of the page goes on by itself, past the question and past its answer. */
async function fallSilent(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    const begun = now();
    // A minute in a tenth of a second.
    Date.now = () => begun + (now() - begun) * 100;
  });
}

/** One visitor, from the screen at which nobody stands to the screen at which nobody stands. */
export async function visit(page: Page, i: number): Promise<void> {
  await VISITS[i % VISITS.length]?.(page, i);
  await leave(page, async () => {
    if (i % POLITE === POLITE - 1) return fallSilent(page);
    await page.evaluate(() => document.querySelector<HTMLElement>('.kiosk-dialog[open] .choices button')?.click());
    await touch(page, '.kiosk-bar [data-do="end"]');
    await touch(page, '.kiosk-dialog[open] .main');
  });
  await page.waitForFunction(() => document.querySelector<HTMLElement>('.kiosk-attract')?.hidden === false);
}
