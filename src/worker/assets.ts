import { ExpirationPlugin } from 'workbox-expiration';
import type { WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { CACHES } from './manifest.ts';

/** Files whose names carry a digest of what is in them: whoever has one of that name has the right one. */
const NAMED_BY_DIGEST = /^\/(_astro\/|hledat\/text\/.*\.pf_)/;

/** Whether a file is named by what is in it. */
export const isAsset = ({ pathname }: URL): boolean => NAMED_BY_DIGEST.test(pathname);

const kept = new CacheFirst({
  cacheName: CACHES.assets,
  plugins: [new ExpirationPlugin({ maxEntries: 200, purgeOnQuotaError: true }) as WorkboxPlugin],
});

/** Scripts, styles, fonts and pieces of the full-text index: once here, never asked for again. */
export function serveAssets(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && isAsset(url),
    async (options) => (await (await caches.open(CACHES.version)).match(options.url.pathname)) ?? kept.handle(options),
  );
}

/** Keeps the styles and scripts of pages read under an older version, which would look broken without them. */
export async function keepAssetsOf(outdated: string): Promise<void> {
  const [from, to] = [await caches.open(outdated), await caches.open(CACHES.assets)];
  for (const request of await from.keys()) {
    if (!isAsset(new URL(request.url))) continue;
    const response = await from.match(request);
    if (response) await to.put(request, response).catch(() => undefined);
  }
}
