// What stands in the worker's place when a town switches it off: it takes itself and everything kept away.
import { scope } from './scope.ts';

async function remove(): Promise<void> {
  for (const name of await caches.keys()) if (/^(rozcestnik|workbox)-/.test(name)) await caches.delete(name);
  // Its record of what was read and when. The worker before may hold it open until it is stopped: nothing waits for that.
  const forgotten = new Promise((done) => {
    const asked = indexedDB.deleteDatabase('workbox-expiration');
    asked.onsuccess = done;
    asked.onerror = done;
  });
  await scope.registration.unregister();
  await forgotten;
}

scope.addEventListener('install', (event) => {
  event.waitUntil(scope.skipWaiting());
  // The worker before may be at work for long, and is not replaced until then. The next page is nobody's all the same, and
  // clears away what is left. Not waited for: it is done only after the installation.
  void scope.registration.unregister();
});
scope.addEventListener('activate', (event) => event.waitUntil(remove()));
// A page of the old version that was slow to ask for its worker calls back one that is going; it says so, and it goes again.
scope.addEventListener('message', (event) => event.waitUntil(remove()));
