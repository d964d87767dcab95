import { defineConfig } from '@playwright/test';
import { browserPath } from './scripts/browser.ts';

const port = 4399;
const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
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
  webServer: { command: 'node scripts/serve.ts', env: { PORT: String(port) }, port, reuseExistingServer: false },
});
