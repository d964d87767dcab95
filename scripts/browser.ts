import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  // The same engine without the windows around it, which tests only wait for.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser for tests: from `CHROMIUM_PATH`, else of the system, else Playwright's own (`undefined` names it). */
export function browserPath(): string | undefined {
  const wanted = process.env['CHROMIUM_PATH'];
  return wanted ?? SYSTEM.find((path) => existsSync(path));
}

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** Installs a browser where there is none: from Debian's packages as root, else by Playwright's installer. */
function install(): boolean {
  const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (isDebianRoot && run('apt-get', ['update', '-qq'])) {
    // Older Debian has only the whole of it.
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (run('apt-get', ['install', '-y', '-qq', name])) return true;
  }
  return run(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium']);
}

if (import.meta.main && browserPath() === undefined && !existsSync(chromium.executablePath())) {
  console.log('Prohlížeč pro testy tu není, instaluji ho.');
  if (!install()) {
    console.error('Prohlížeč se nepodařilo nainstalovat. Nastavte CHROMIUM_PATH na Chromium nebo Chrome.');
    process.exit(1);
  }
}
