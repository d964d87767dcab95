import { config, word } from './config.ts';
import { showDialog } from './dialog.ts';
import { showContact, showTakeaway } from './qr.ts';
import { keepSession, session } from './session.ts';

/** How many pages back a visitor may go. */
const TRAIL = 40;

/** How long the server of the device may think, in milliseconds. */
const PATIENCE = 4000;

/** Whether the server answers: a page that fails to load would leave the browser's own error in its place. */
export async function isServed(address: string): Promise<boolean> {
  try {
    const { status } = await fetch(address, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status < 500;
  } catch {
    return false;
  }
}

async function replace(address: string, trail: readonly string[]): Promise<void> {
  if (!(await isServed(address))) {
    showDialog({ title: word('trouble'), text: config.help, choices: [{ label: word('close'), isMain: true }] });
    return;
  }
  keepSession({ trail });
  // Always in place of the page that is left: the browser's history never has more than one entry.
  location.replace(address);
}

/** Goes on to a page. */
export function goTo(address: string): void {
  const here = location.pathname + location.search;
  const trail = session()?.trail ?? [];
  void replace(address, address === here ? trail : [...trail, here].slice(-TRAIL));
}

/** Goes back to the page before, or home where there is none. */
export function goBack(): void {
  const trail = session()?.trail ?? [];
  void replace(trail.at(-1) ?? config.start, trail.slice(0, -1));
}

/** Moves within the page as a link to a part of it would, without an entry of history. */
function moveTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}

function follow(event: MouseEvent): void {
  const link = (event.target as Partial<Element> | null)?.closest?.('a[href]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const address = new URL(link.getAttribute('href') ?? '', location.href);
  // A file that a script has made: a phone makes it of the page.
  if (link.hasAttribute('download') || /^(blob|data|javascript):/.test(address.protocol)) {
    showTakeaway();
    return;
  }
  // Pages of the kiosk have no link that leads out; scripts of the site make some, such as numbers in results.
  if (address.origin !== location.origin) {
    showContact(address.href, link.textContent.trim());
    return;
  }
  const isHere = address.pathname === location.pathname && address.search === location.search;
  if (isHere && address.hash !== '') moveTo(decodeURIComponent(address.hash.slice(1)));
  else goTo(address.pathname + address.search);
}

function send(event: SubmitEvent): void {
  if (event.defaultPrevented) return;
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const address = new URL(form.action);
  if (form.method !== 'get' || address.origin !== location.origin) return;
  const fields = [...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']);
  goTo(`${address.pathname}?${new URLSearchParams(fields).toString()}`);
}

/** Takes every way from page to page over from the browser. */
export function takeOverLinks(): void {
  // Last of all that listens, so that what a script of the page does with a click comes first.
  window.addEventListener('click', follow);
  window.addEventListener('submit', send);
}
