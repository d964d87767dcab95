import type { Entry } from './manifest.ts';
import { CACHES, ENTRIES, REQUIRED } from './manifest.ts';
import { lookForNewer } from './newer.ts';
import { readNote, writeNote } from './notes.ts';
import { scope } from './scope.ts';
import { fetchVerified, OtherVersion } from './verify.ts';

/** How many files are fetched side by side. */
const AT_ONCE = 4;

const isLocale = (value: unknown): value is string => typeof value === 'string' && /^[a-z]{2}$/.test(value);

/** Languages in which this device reads. */
async function readLocales(): Promise<readonly string[]> {
  const noted = await readNote('locales');
  return Array.isArray(noted) ? noted.filter(isLocale) : [];
}

async function fetchAll(entries: readonly Entry[]): Promise<void> {
  const cache = await caches.open(CACHES.version);
  const left = [...entries];
  let isStopped = false;
  const work = async () => {
    for (let entry = left.shift(); entry && !isStopped; entry = left.shift()) {
      if (await cache.match(entry.url)) continue;
      try {
        await cache.put(entry.url, await fetchVerified(entry));
      } catch (error) {
        // No network, or no room: what is kept stays, and the next page that is opened goes on from here.
        isStopped = true;
        if (error instanceof OtherVersion) lookForNewer();
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function fillIn(locales: readonly string[]): Promise<void> {
  // Who saves data pays for it.
  if (scope.navigator.connection?.saveData === true) return;
  const wanted = ENTRIES.slice(REQUIRED.length).filter(
    ({ locale, later }) => !later && (locale === undefined || locales.includes(locale)),
  );
  await fetchAll(wanted);
}

let last: Promise<void> = Promise.resolve();

/** Fetches what belongs on a device that reads these languages, one wish after another; what is there already stays. */
function fill(locales: readonly string[]): Promise<void> {
  last = last.then(() => fillIn(locales));
  return last;
}

/** Fetches what belongs on this device when a page in a language is read, and remembers the language. */
export async function fillFor(locale: unknown): Promise<void> {
  if (!isLocale(locale)) return;
  const known = await readLocales();
  const locales = known.includes(locale) ? known : [...known, locale];
  if (locales !== known) await writeNote('locales', locales);
  await fill(locales);
}

/** Fetches what belongs on this device while a newer worker is being installed. */
export const refill = async (): Promise<void> => fill(await readLocales());
