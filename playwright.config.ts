import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.ts';
import { KIOSK, KIOSK_PORT } from './tests/e2e/kiosk/where.ts';

const port = Number(process.env['E2E_PORT'] ?? 4399);
// A build of its own, so that what is tested is surely what the sources say now, and `dist` is left alone.
const out = `node_modules/.cache/rozcestnik/e2e-${port}`;
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
    baseURL: `http://localhost:${port}`,
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
      env: { PORT: String(port), OUT_DIR: out, CONTENT_DIR: 'content', SITE_URL: '' },
      port,
      timeout: 120_000,
      reuseExistingServer: false,
    },
    {
      // Servers start one after another: the kiosk is made of the pages that are built by now.
      command: `node --import ./scripts/alias.ts scripts/build-kiosk.ts --site ${out} && node scripts/serve-kiosk.ts`,
      env: { PORT: String(KIOSK_PORT), OUT_DIR: KIOSK, CONTENT_DIR: 'content' },
      port: KIOSK_PORT,
      timeout: 180_000,
      reuseExistingServer: false,
    },
  ],
});
