import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.ts';
import { KIOSK, KIOSK_PORT, PORT, SITE } from './tests/e2e/where.ts';

const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // For a slow machine that has other work too.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${PORT}`,
    locale: 'cs-CZ',
    timezoneId: 'Europe/Prague',
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      // The browser's own errands outside are noise in a test, and refused on a closed network.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: [
    {
      command: 'node --import ./scripts/alias.ts scripts/build.ts && node scripts/serve.ts',
      env: { PORT: String(PORT), OUT_DIR: SITE, CONTENT_DIR: 'content', SITE_URL: '' },
      port: PORT,
      timeout: 120_000,
      reuseExistingServer: false,
    },
    {
      // Servers start one after another: the kiosk is made of the pages that are built by now.
      command: `node --import ./scripts/alias.ts scripts/build-kiosk.ts --site ${SITE} && node scripts/serve-kiosk.ts`,
      env: { PORT: String(KIOSK_PORT), OUT_DIR: KIOSK, CONTENT_DIR: 'content' },
      port: KIOSK_PORT,
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
});
