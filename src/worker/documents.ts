import { CacheableResponsePlugin } from 'workbox-cacheable-response';
import { ExpirationPlugin } from 'workbox-expiration';
import type { WorkboxPlugin } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { NetworkFirst } from 'workbox-strategies';
import { CACHES } from './manifest.ts';
import { hasQuickExit } from './quick-exit.ts';

/** Whether something stands on its own: a document, a picture, the data of one service; never a part of a version. */
export const isDocument = ({ pathname }: URL): boolean =>
  /\.(pdf|png|jpe?g|webp|avif)$|^\/sluzby\/[^/]+\.json$/.test(pathname);

/** How long the network may take before what is here is good enough, in seconds. */
const PATIENCE = 8;

/**
 * Documents and pictures: from the network, or as they were when they were last opened. Those of a service with a quick
 * exit are the browser's business alone: neither they nor their addresses are kept.
 */
export function serveDocuments(): void {
  registerRoute(
    ({ url, sameOrigin, request }) =>
      sameOrigin && isDocument(url) && !hasQuickExit(url) && !request.headers.has('range'),
    new NetworkFirst({
      cacheName: CACHES.documents,
      networkTimeoutSeconds: PATIENCE,
      matchOptions: { ignoreSearch: true },
      plugins: [
        new CacheableResponsePlugin({ statuses: [200] }) as WorkboxPlugin,
        new ExpirationPlugin({
          maxEntries: 30,
          maxAgeSeconds: 90 * 24 * 3600,
          purgeOnQuotaError: true,
        }) as WorkboxPlugin,
      ],
    }),
  );
}
