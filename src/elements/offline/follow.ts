/** The worker's address; its scope is the whole site. */
const WORKER = '/sw.js';

const part = (notice: HTMLElement, name: string) => notice.querySelector<HTMLElement>(`[data-${name}]`);

/** `24. listopadu 2026 8:05`, in the language of the page. */
function age(): string {
  const { lang, dataset } = document.documentElement;
  const built = new Date(dataset['build'] ?? '');
  return Number.isNaN(built.getTime())
    ? ''
    : new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'short' }).format(built);
}

function showGone(notice: HTMLElement, isGone: boolean): void {
  const line = part(notice, 'gone');
  if (!line) return;
  const words = navigator.onLine ? line.dataset['silent'] : line.dataset['gone'];
  line.hidden = !isGone;
  line.textContent = isGone ? (words ?? '').replace('{date}', age()) : '';
}

/** Offers what is newer; the page is not changed under the reader's hands. */
function watchNewer(notice: HTMLElement, registration: ServiceWorkerRegistration): void {
  const line = part(notice, 'newer');
  const button = line?.querySelector('button');
  if (!line || !button) return;
  const { serviceWorker } = navigator;
  const offer = () => (line.hidden = false);
  const look = (worker: ServiceWorker | null) => {
    // The first worker of a device is nothing newer.
    if (worker?.state === 'installed' && registration.active && serviceWorker.controller) offer();
  };
  button.onclick = () => {
    const { waiting } = registration;
    serviceWorker.addEventListener('controllerchange', () => location.reload());
    // Another tab may have taken it already: then there is nobody to wait for.
    if (waiting) waiting.postMessage('skip');
    else location.reload();
  };
  look(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => look(installing));
  });
  // Another tab took it: from now on this page gets no data, so it says why even where it could not before.
  serviceWorker.addEventListener('controllerchange', offer);
}

async function remove(): Promise<void> {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  for (const name of await caches.keys()) if (name.startsWith('rozcestnik-')) await caches.delete(name);
  // The worker's record of what was read and when.
  indexedDB.deleteDatabase('workbox-expiration');
}

/** Keeps this device ready for times without a network, and the notice true. */
export async function follow(notice: HTMLElement): Promise<void> {
  if (notice.dataset['off'] !== undefined) return remove();
  const registration = await navigator.serviceWorker.register(WORKER, { updateViaCache: 'none' });
  watchNewer(notice, registration);
  const fill = () => registration.active?.postMessage({ fill: document.documentElement.lang });
  const look = () =>
    registration.update().then(
      () => {
        showGone(notice, false);
        fill();
      },
      () => showGone(notice, true),
    );
  addEventListener('online', () => void look());
  addEventListener('offline', () => showGone(notice, true));
  await navigator.serviceWorker.ready;
  await look();
}
