import { CacheExpiration } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { isDocument } from './documents.ts';
import { BUILD, CACHES, KNOWN } from './manifest.ts';
import { lookForNewer } from './newer.ts';
import { remember } from './readers.ts';
import type { Fetching } from './scope.ts';
import { scope } from './scope.ts';
import { turnOver } from './turn.ts';

/** Pages kept because they were read, and for how long. */
const KEPT = { maxEntries: 150, maxAgeSeconds: 90 * 24 * 3600 };

const expiration = new CacheExpiration(CACHES.pages, KEPT);

/** The address without what was asked for: a question stays nobody's business, and the page is the same. */
const keyOf = (url: URL) => url.pathname;

const localeOf = ({ pathname }: URL) => /^\/([a-z]{2})\//.exec(pathname)?.[1];

/** The version that a page says it is of; it stands in its first bytes. */
async function buildOf(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader && text.length < 2000 && !text.includes('>', text.indexOf('<html'))) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader?.cancel();
  return /<html[^>]*\sdata-build="([^"]+)"/.exec(text)?.[1];
}

/** Keeps a page that was read, unless it is one of which nothing should stay on the device. */
async function keep(key: string, response: Response): Promise<void> {
  const hasQuickExit = (await response.clone().text()).includes('<quick-exit');
  try {
    const cache = await caches.open(CACHES.pages);
    if (hasQuickExit) {
      // It may have been kept before it became one.
      await cache.delete(key);
      return;
    }
    await cache.put(key, response);
    await expiration.updateTimestamp(new URL(key, scope.location.href).href);
    await expiration.expireEntries();
  } catch {
    // No room: what was read long ago makes way for what was published.
    await caches.delete(CACHES.pages);
  }
}

async function fromNetwork(event: Fetching, key: string): Promise<Response> {
  const response = await fetch(event.request);
  if (response.status >= 500) return (await read(key)) ?? response;
  if (!response.ok || response.redirected || !response.headers.get('Content-Type')?.startsWith('text/html'))
    return response;
  const build = await buildOf(response.clone());
  if (build === BUILD) event.waitUntil(keep(key, response.clone()));
  else if (build !== undefined) {
    await remember(event.resultingClientId, 'newer');
    lookForNewer();
  }
  return response;
}

/** A page that was read before, of whatever version: it says itself how old it is. */
async function read(key: string): Promise<Response | undefined> {
  const page = await (await caches.open(CACHES.pages)).match(key);
  return page;
}

/** The page that says in the reader's language that there is none here. */
async function apology(url: URL): Promise<Response> {
  const pages = [...KNOWN.values()].filter(({ url: path }) =>
    /^\/((en|uk)\/)?(bez-pripojeni|offline|bez-zviazku)\/$/.test(path),
  );
  const page = pages.find(({ url: path }) => localeOf(new URL(path, url)) === localeOf(url)) ?? pages[0];
  return (page && (await (await caches.open(CACHES.version)).match(page.url))) ?? Response.error();
}

async function answer(event: Fetching, url: URL): Promise<Response> {
  const turned = await turnOver();
  if (turned) return turned;
  const key = keyOf(url);
  const own = KNOWN.has(key) ? await (await caches.open(CACHES.version)).match(key) : undefined;
  if (own) return own;
  try {
    return await fromNetwork(event, key);
  } catch {
    const page = await read(key);
    if (!page) return apology(url);
    if ((await buildOf(page.clone())) !== BUILD) await remember(event.resultingClientId, 'older');
    return page;
  }
}

/** Pages: those of this version that are kept, else from the network, else as they were read before, else an apology. */
export function servePages(): void {
  registerRoute(
    ({ request, url }) => request.mode === 'navigate' && !isDocument(url),
    ({ event, url }) => answer(event as Fetching, url),
  );
}
