import { keepAssetsOf, serveAssets } from './assets.ts';
import { serveData } from './data.ts';
import { serveDocuments } from './documents.ts';
import { fillFor, refill } from './fill.ts';
import { isOutdated } from './manifest.ts';
import { servePages } from './pages.ts';
import { installRequired } from './precache.ts';
import { forgetQuickExits } from './quick-exit.ts';
import { rememberOlder } from './readers.ts';
import { scope } from './scope.ts';
import { SKIP, TURN, turn } from './turn.ts';

scope.addEventListener('install', (event) =>
  // What nothing works without decides; the rest comes as far as network and room allow.
  event.waitUntil(installRequired(event).then(() => refill().catch(() => undefined))),
);

async function takeOver(): Promise<void> {
  await rememberOlder();
  await forgetQuickExits().catch(() => undefined);
  for (const name of (await caches.keys()).filter(isOutdated)) {
    await keepAssetsOf(name);
    await caches.delete(name);
  }
}

scope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

scope.addEventListener('message', (event) => {
  if (event.data === SKIP) event.waitUntil(scope.skipWaiting());
  else if (event.data === TURN) event.waitUntil(turn(event));
  else event.waitUntil(fillFor((event.data as { fill?: unknown } | null)?.fill));
});

servePages();
serveAssets();
serveDocuments();
serveData();
