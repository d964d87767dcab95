import { CacheExpiration } from 'workbox-expiration';
import { CACHES } from './manifest.ts';

// Filled in by the build.
declare const __QUICK_EXITS__: readonly string[];

const NAMES: ReadonlySet<string> = new Set(__QUICK_EXITS__);

/** Whether a page or a file is of a service with a quick exit: whoever reads of it may have to hide that from others here. */
export const hasQuickExit = ({ pathname }: URL): boolean => NAMES.has(/([^/]+?)(\.\w+)?\/?$/.exec(pathname)?.[1] ?? '');

/**
 * Forgets what an older version kept of services that have a quick exit now. A single address cannot be struck from the
 * record of when what was read, so all of its kind goes.
 */
export async function forgetQuickExits(): Promise<void> {
  for (const name of [CACHES.pages, CACHES.documents]) {
    const kept = await (await caches.open(name)).keys();
    if (!kept.some(({ url }) => hasQuickExit(new URL(url)))) continue;
    // The record first: should this be cut short, what is still kept has the rest forgotten next time.
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
    await caches.delete(name);
  }
}
