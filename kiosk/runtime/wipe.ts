import { config, word } from './config.ts';
import { counters, keepCounters } from './counters.ts';
import { closeDialog } from './dialog.ts';
import { element } from './element.ts';
import { isServed } from './navigate.ts';

/** The longest that tidying up in the background may take, in milliseconds. */
const PATIENCE = 1500;

/** How often a server that does not answer is asked again. */
const AGAIN = 2000;

/** Where the search of the site counts questions that found nothing; only how many is kept. */
const MISSES = 'hledani-bez-vysledku';

function missesOf(): number {
  try {
    const counts = Object.values(JSON.parse(localStorage.getItem(MISSES) ?? '{}') as Record<string, number>);
    return counts.reduce((sum, count) => sum + count, 0);
  } catch {
    return 0;
  }
}

const wait = (time: number) => new Promise((done) => setTimeout(done, time));

async function emptyBackground(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) if (name !== undefined) indexedDB.deleteDatabase(name);
  for (const name of await caches.keys()) await caches.delete(name);
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

function emptyCookies(): void {
  for (const cookie of document.cookie.split(';'))
    document.cookie = `${cookie.split('=')[0] ?? ''}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`;
}

function emptyForms(): void {
  for (const form of document.forms) form.reset();
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea'))
    if (field.type !== 'radio' && field.type !== 'checkbox') field.value = '';
}

/** Covers the page at once: nothing of the last visitor is to be read while the rest is wiped. */
const cover = () => document.body.replaceChildren(element('div', { class: 'kiosk-cover', role: 'status' }, ''));

let isRunning = false;

/**
 * Ends a session: forgets whatever the visitor did, said or chose, and shows the start page as if nobody had been there.
 * Language, colours, size of text, reach and scroll go with the storage and the page in which they were.
 */
export async function wipe(): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  const counts = counters();
  const kept = { ...counts, visits: counts.visits + 1, misses: counts.misses + missesOf() };
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  closeDialog();
  emptyForms();
  cover();
  localStorage.clear();
  sessionStorage.clear();
  emptyCookies();
  await Promise.race([emptyBackground().catch(() => undefined), wait(PATIENCE)]);
  while (!(await isServed(config.start))) {
    document.querySelector('.kiosk-cover')?.replaceChildren(word('again'));
    await wait(AGAIN);
  }
  // Last of all, for the next page to tell: what this one told while it was left would be told twice.
  addEventListener('pagehide', () => keepCounters(kept));
  location.replace(config.start);
}
