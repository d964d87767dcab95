import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Inside } from './inside.ts';
import type { Verdict } from './judge.ts';
import { Rig } from './rig.ts';

/** What a visitor writes: words that stand nowhere else, not even in this file, and that no search finds. */
const unheard = () => Array.from({ length: 11 }, () => 'bcdfghjklmnpqrstvwxz'.charAt(randomInt(20))).join('');
const ASKED = unheard();
const NOTED = unheard();

/** A word as a disk may have it. */
const forms = (word: string): Buffer[] => [
  Buffer.from(word, 'utf8'),
  Buffer.from(word, 'utf16le'),
  Buffer.from(Buffer.from(word).toString('hex')),
  Buffer.from(Buffer.from(word).toString('base64').replace(/=+$/, '')),
];

/** Larger than anything in which a browser would write a visit. */
const LARGEST = 200_000_000;

function* filesIn(folder: string): Generator<string> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (entry.isFile()) yield path;
  }
}

/** Files of folders, written since a time in milliseconds, in which a word stands, and how many were read. */
function seek(folders: readonly string[], words: readonly string[], since: number): { found: string[]; read: number } {
  const wanted = words.flatMap(forms);
  const found: string[] = [];
  let read = 0;
  for (const path of folders.flatMap((folder) => [...filesIn(folder)])) {
    try {
      const { size, ctimeMs } = statSync(path);
      if (size > LARGEST || ctimeMs < since) continue;
      const content = readFileSync(path);
      read += 1;
      if (wanted.some((form) => content.includes(form)) || wanted.some((form) => path.includes(form.toString())))
        found.push(path);
    } catch {
      // Gone meanwhile.
    }
  }
  return { found, read };
}

/** A visitor searches, saves, notes something, changes the language, and goes away without a word. */
class Visit {
  readonly #rig: Rig;
  readonly #page: Inside;

  constructor(rig: Rig, page: Inside) {
    this.#rig = rig;
    this.#page = page;
  }

  /** Waits until something is so on the page. */
  async until(expression: string, seconds = 40): Promise<void> {
    const begun = Date.now();
    while (Date.now() - begun < seconds * 1000) {
      if (await this.#page.value<boolean>(expression).catch(() => false)) return;
      await wait(250);
    }
    throw new Error(`Never came: ${expression}`);
  }

  async tap(selector: string): Promise<void> {
    await this.until(`document.querySelector(${JSON.stringify(selector)}) !== null`);
    const place = await this.#page.placeOf(selector);
    if (!place) throw new Error(`Not drawn: ${selector}`);
    await this.#rig.act({ tap: place });
    await wait(500);
  }

  async write(field: string, text: string): Promise<void> {
    await this.tap(field);
    await this.until("document.querySelector('.kiosk-keyboard:not([hidden])') !== null");
    for (const key of text) await this.tap(`.kiosk-keys [data-skbtn="${key}"]`);
  }

  async happen(): Promise<void> {
    // It is drawn before its script listens.
    await this.until("document.querySelector('.kiosk-attract')?.hidden === false");
    await this.tap('.kiosk-attract [data-start="/"]');
    await this.until("document.querySelector('.kiosk-attract')?.hidden === true");
    await this.write('#q', ASKED);
    await this.tap('.kiosk-keys [data-skbtn="{enter}"]');
    await this.until(`location.search.includes('${ASKED}')`);
    // The site counts what it did not find, after a while.
    await this.until("localStorage.getItem('hledani-bez-vysledku') !== null");
    await this.tap('.kiosk-bar [data-do=home]');
    await this.until("location.pathname === '/'");
    await this.tap('.plate');
    await this.until("location.pathname.startsWith('/situace/')");
    await this.tap('main [data-service] a[href*="/sluzby/"]');
    await this.until("location.pathname.startsWith('/sluzby/')");
    await this.tap('take-away [data-save]');
    await this.tap('.site-header a[href="/muj-seznam/"]');
    await this.until("location.pathname === '/muj-seznam/'");
    await this.write('main textarea', NOTED);
    await this.tap('.kiosk-keys [data-skbtn="{close}"]');
    await this.until(`JSON.stringify(localStorage).includes('${NOTED}')`);
    await this.tap('.kiosk-bar [data-do=contrast]');
  }

  async changeLanguage(): Promise<void> {
    await this.tap('.site-header a[hreflang=en], .site-header a[lang=en]');
    await this.until("document.documentElement.lang === 'en'");
  }
}

/** Everything that a page can see of what is left. */
const LEFT = `(async () => JSON.stringify({
  local: Object.keys(localStorage).filter((key) => key !== 'kiosk-counts'),
  session: Object.keys(sessionStorage),
  caches: await caches.keys(),
  databases: (await indexedDB.databases()).length,
  cookies: document.cookie,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  fields: [...document.querySelectorAll('input, textarea')].map(({ type, value }) => type === 'checkbox' || type === 'radio' ? '' : value).join(''),
  language: document.documentElement.lang,
  look: [document.documentElement.dataset.theme, document.documentElement.dataset.text].join(''),
  history: history.length > 1,
}))()`;

const CLEAN = {
  ...{ local: [], session: [], caches: [], databases: 0, cookies: '', workers: 0, fields: '' },
  ...{ language: 'cs', look: '', history: false },
};

/** Looks for a visitor who has left: on the page, in the profile, and in whatever is written on the machine. */
export async function seekTraces(site: string, port: number): Promise<Verdict[]> {
  const rig = new Rig(site, port, { inside: port + 1 });
  const page = new Inside(port + 1);
  const verdicts: Verdict[] = [];
  const tell = (name: string, isHeld: boolean, words: string) => void verdicts.push({ name, isHeld, words });
  const folders = [rig.folder, '/tmp', '/var/tmp', '/var/log', '/dev/shm'];
  const words = [ASKED, NOTED];
  // The clock of a disk may be coarser than ours.
  const since = Date.now() - 1000;
  try {
    await rig.fresh('/');
    const visit = new Visit(rig, page);
    await visit.happen();
    // The next page is one on which nobody touches anything for long.
    rig.server.idle = 10;
    rig.server.warning = 5;
    await visit.changeLanguage();
    await visit.until("document.querySelector('[role=alertdialog]') !== null");
    tell('asks before it ends the visit', true, 'the question is shown');
    await visit.until("location.pathname === '/' && document.querySelector('.kiosk-attract')?.hidden === false");
    const left = await page.value<string>(LEFT);
    tell('storage, caches, cookies, history, fields', left === JSON.stringify(CLEAN), left);
    for (const when of ['while the browser runs', 'after it has ended'] as const) {
      if (when === 'after it has ended') {
        rig.endBrowser();
        await wait(1500);
      }
      const { found, read } = seek(folders, words, since);
      tell(`files ${when}`, found.length === 0 && read > 20, `${read} read; ${found.join(' ') || 'no word of it'}`);
    }
    const control = join(rig.folder, 'control');
    const isFound = forms(ASKED).every((form) => {
      writeFileSync(control, form);
      return seek([rig.folder], words, since).found.includes(control);
    });
    rmSync(control);
    tell('were it there, it would be found', isFound, `${forms(ASKED).length} ways of writing`);
  } catch (error) {
    rig.keep('traces');
    const where = "location.href + ' ' + (document.activeElement?.outerHTML ?? '').slice(0, 200)";
    tell('the visit', false, `${String(error)} on ${await page.value<string>(where).catch(String)}`);
  } finally {
    rig.end();
  }
  return verdicts;
}
