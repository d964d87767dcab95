import { CACHES } from './manifest.ts';

// A worker is stopped whenever it has nothing to do: what it has to remember it keeps where the pages are.
const addressOf = (name: string) => `/-/${name}`;

/** What was noted under a name. */
export async function readNote(name: string): Promise<unknown> {
  const cache = await caches.open(CACHES.notes);
  return (await cache.match(addressOf(name)))?.json().catch(() => undefined);
}

/** Notes something under a name; a full storage is no reason to fail. */
export async function writeNote(name: string, value: unknown): Promise<void> {
  const cache = await caches.open(CACHES.notes);
  await cache.put(addressOf(name), Response.json(value)).catch(() => undefined);
}
