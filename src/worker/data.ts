import { registerRoute } from 'workbox-routing';
import { isAsset } from './assets.ts';
import type { Entry } from './manifest.ts';
import { CACHES, KNOWN } from './manifest.ts';
import { lookForNewer } from './newer.ts';
import { ageOf } from './readers.ts';
import type { Fetching } from './scope.ts';
import { fetchVerified, OtherVersion } from './verify.ts';

async function ownVersion(entry: Entry): Promise<Response> {
  const cache = await caches.open(CACHES.version);
  const kept = await cache.match(entry.url);
  if (kept) return kept;
  const response = await fetchVerified(entry);
  await cache.put(entry.url, response.clone()).catch(() => undefined);
  return response;
}

/** Data for a page, of the page's own version or none: a page would rather say that it could not load it. */
async function answer(event: Fetching, entry: Entry): Promise<Response> {
  const age = await ageOf(event.clientId);
  if (age === 'newer') return fetch(event.request);
  if (age === 'older') return Response.error();
  try {
    return await ownVersion(entry);
  } catch (error) {
    if (error instanceof OtherVersion) lookForNewer();
    return Response.error();
  }
}

const isData = (url: URL, request: Request) =>
  KNOWN.has(url.pathname) && request.mode !== 'navigate' && !isAsset(url) && !request.headers.has('range');

/** The search index and whatever else the scripts of a page fetch: its address stays, its content changes. */
export function serveData(): void {
  registerRoute(
    ({ url, sameOrigin, request }) => sameOrigin && isData(url, request),
    ({ event, url, request }) => {
      const entry = KNOWN.get(url.pathname);
      return entry ? answer(event as Fetching, entry) : fetch(request);
    },
  );
}
