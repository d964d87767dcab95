import type { Page } from '@playwright/test';
import { test } from '@playwright/test';

/** Gathers what must not happen: a request to another host, and a breach of the policy. */
export async function watch(page: Page): Promise<() => Promise<string[]>> {
  const wrong: string[] = [];
  const { origin } = new URL(test.info().project.use.baseURL ?? '');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith('data:') && !url.startsWith('blob:')) wrong.push(url);
  });
  page.on('pageerror', ({ message }) => wrong.push(message));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { breaches: seen });
    document.addEventListener('securitypolicyviolation', (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  return async () => [...wrong, ...(await page.evaluate(() => (window as unknown as { breaches: string[] }).breaches))];
}
