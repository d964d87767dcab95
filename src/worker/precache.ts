import { PrecacheController } from 'workbox-precaching';
import type { WorkboxPlugin } from 'workbox-core';
import { CACHES, KNOWN, REQUIRED } from './manifest.ts';
import type { Lasting } from './scope.ts';
import { OtherVersion, revisionOf } from './verify.ts';

/** Refuses a file that is not the one of which the list was made: two versions must not be installed as one. */
const ownVersion: WorkboxPlugin = {
  async cacheWillUpdate({ request, response }) {
    if (!response.ok) return null;
    const { pathname } = new URL(request.url);
    if (KNOWN.get(pathname)?.revision !== (await revisionOf(response.clone()))) throw new OtherVersion(pathname);
    return response;
  },
};

const controller = new PrecacheController({
  cacheName: CACHES.version,
  plugins: [ownVersion],
  fallbackToNetwork: false,
});
// The cache is of one version: entries need no revision in their names.
controller.addToCacheList(REQUIRED.map(({ url }) => ({ url, revision: null })));

/** Keeps what nothing works without: all of it, or the worker is not installed and the old one goes on. */
export const installRequired = (event: Lasting): Promise<unknown> => controller.install(event);
