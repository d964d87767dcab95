import { cpSync, mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chromium } from '@playwright/test';
import { browserPath } from '../../scripts/browser.ts';
import { writeTown } from '../../scripts/bench/town.ts';
import { editable, saveUntouched } from './as-it-is.ts';
import { openDesk } from './desk.ts';
import { Editor } from './editor.ts';
import { waitsIn } from './large.ts';
import { oneOfEachKind, writeAndTakeBack } from './touched.ts';

// Every entry of the demo town in the real editor over `npm run edit`: opened and saved, its file is the same bytes; and how
// long an editor of a large town waits. Arguments choose parts (untouched, touched, large) and files that begin so.

const PARTS = ['untouched', 'touched', 'large'];
const port = Number(process.env['PORT'] ?? 4480);
const LARGE = 2000;

/** After so many failures the rest would fail too. */
const ENOUGH = 12;

const parts = process.argv.slice(2).filter((one) => PARTS.includes(one));
const only = process.argv.slice(2).filter((one) => !PARTS.includes(one));
const isWanted = (part: string) => parts.length === 0 || parts.includes(part);
const isChosen = (file: string) => only.length === 0 || only.some((one) => file.startsWith(one));

const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox'],
});
let failures = 0;

/** Where pictures of what failed are kept. */
const SEEN = 'node_modules/.cache/rozcestnik/editing';

async function tell(name: string, found: readonly string[], page: Page): Promise<void> {
  if (found.length === 0) return;
  failures += 1;
  mkdirSync(SEEN, { recursive: true });
  await page.screenshot({ path: `${SEEN}/${name.replaceAll('/', '-')}.png` });
  for (const words of found) console.log(`  FAILED  ${name}: ${words}`);
  if (failures >= ENOUGH) throw new Error('Enough.');
}

/** Opens the editor over a town, and does something in it. */
async function edit(fill: (town: string) => void, act: (editor: Editor, town: string, page: Page) => Promise<void>) {
  const desk = await openDesk(port, fill);
  try {
    const page = await browser.newPage({ locale: 'cs-CZ', timezoneId: 'Europe/Prague' });
    const editor = new Editor(page, desk.home);
    await editor.logIn();
    await act(editor, desk.town, page);
    await page.close();
  } finally {
    await desk.close();
  }
}

const words = (error: unknown) => [(error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''];

if (isWanted('large'))
  await edit(
    (town) => writeTown(town, LARGE),
    async (editor, _town, page) => {
      for (const { name, took, limit } of await waitsIn(editor, page, LARGE)) {
        console.log(`  ${(took / 1000).toFixed(2)} s of ${limit / 1000}  ${name}`);
        if (took > limit) failures += 1;
      }
    },
  );

if (isWanted('untouched') || isWanted('touched'))
  await edit(
    (town) => cpSync('content', town, { recursive: true }),
    async (editor, town, page) => {
      const entries = editable(town).filter(({ file }) => isChosen(file));
      if (isWanted('touched')) {
        const some = oneOfEachKind(entries);
        for (const entry of some)
          await tell(entry.file, await writeAndTakeBack(editor, town, entry).catch(words), page);
        console.log(`A letter was written into ${some.length} entries, one of each kind, and taken back.`);
      }
      if (isWanted('untouched')) {
        for (const entry of entries)
          await tell(entry.file, await saveUntouched(editor, town, entry).catch(words), page);
        console.log(`${entries.length} entries were opened and saved.`);
      }
    },
  );

await browser.close();
console.log(failures === 0 ? 'All is as it should be.' : `${failures} are not as they should be.`);
process.exitCode = failures > 0 ? 1 : 0;
