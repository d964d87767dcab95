/**
 * Says that the device is offline and how old what it shows is, or that there is something newer. What it takes to know
 * comes when the page is at rest: the page is complete without it.
 */
class OfflineNotice extends HTMLElement {
  connectedCallback() {
    // Over plain HTTP, and where the visitor forbids it, there is no worker.
    if (!('serviceWorker' in navigator)) return;
    const begin = () =>
      void import('./follow.ts').then(
        ({ follow }) => follow(this),
        () => undefined,
      );
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin, { once: true });
  }
}

customElements.define('offline-notice', OfflineNotice);
