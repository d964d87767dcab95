import type { Page } from '@playwright/test';
import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** An address at which there is nothing: the browser reports the answer 404 as an error, and should. */
export const NOWHERE = '/takova-stranka-tu-neni/';

/** Errors, broken policies and requests to elsewhere that happen on a page. */
function watch(page: Page, home: string): string[] {
  const wrong: string[] = [];
  page.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (!message.location().url.includes(NOWHERE)) wrong.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => wrong.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home) wrong.push(`${page.url()} asked ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left early lets go of what it was loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(`${page.url()}: ${request.url()} failed`);
  });
  return wrong;
}

interface Fixtures {
  /** Addresses elsewhere that a test is about; a stand-in answers for them. */
  readonly elsewhere: readonly string[];
  /** Parts of what the console says because a test wants it to go wrong. */
  readonly provoked: readonly string[];
  readonly watched: undefined;
}

// A fresh visitor's worker would keep half the site ahead in every test. What it does has tests, and an address, of its own.
const withoutWorker = (page: Page, home: string) =>
  page.addInitScript((origin) => {
    if (location.origin === origin) Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  }, home);

/** A test that fails on any error in the console, any breach of the policy and any request to another host. */
export const test = base.extend<Fixtures>({
  elsewhere: [[], { option: true }],
  provoked: [[], { option: true }],
  watched: [
    async ({ page, baseURL, elsewhere, provoked }, use) => {
      const home = new URL(baseURL ?? '').origin;
      const wrong = watch(page, home);
      await withoutWorker(page, home);
      for (const address of elsewhere) {
        await page.route(`${address}**`, (route) =>
          route.fulfill({ contentType: 'text/html', body: '<h1>Jinde</h1>' }),
        );
      }
      await use(undefined);
      const expected = [...elsewhere.map((address) => `asked ${address}`), ...provoked];
      base.expect(wrong.filter((one) => !expected.some((part) => one.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});
