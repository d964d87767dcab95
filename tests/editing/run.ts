import { cpSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser.ts';
import { editable, saveUntouched } from './as-it-is.ts';
import { openDesk } from './desk.ts';
import { Editor } from './editor.ts';

// Opens and saves every entry of the demo town in the real editor.

const port = Number(process.env['PORT'] ?? 4480);
const only = process.argv[2] ?? '';
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});

let failures = 0;
const began = performance.now();
const desk = await openDesk(port, (town) => cpSync('content', town, { recursive: true }));
try {
  const page = await browser.newPage({ locale: 'cs-CZ', timezoneId: 'Europe/Prague' });
  const editor = new Editor(page, desk.home);
  await editor.logIn();
  const entries = editable(desk.town).filter(({ file }) => file.startsWith(only));
  for (const entry of entries) {
    const found = await saveUntouched(editor, desk.town, entry).catch((error: unknown) => [String(error)]);
    if (found.length > 0) failures += 1;
    if (found.length > 0 && process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/${failures}.png` });
    if (failures > Number(process.env['MOST'] ?? Infinity)) break;
    for (const words of found) console.log(`  FAILED  ${entry.file}: ${words}`);
  }
  console.log(
    `${entries.length - failures} of ${entries.length} entries are the same bytes after they were opened and saved.`,
  );
} finally {
  desk.close();
  await browser.close();
}
console.log(`${Math.round((performance.now() - began) / 1000)} s`);
process.exitCode = failures > 0 ? 1 : 0;
