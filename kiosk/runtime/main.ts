import { attract } from './attract.ts';
import { wireBar } from './bar.ts';
import { config } from './config.ts';
import { beat } from './heartbeat.ts';
import { offerKeyboard } from './keyboard.ts';
import { takeOverLinks } from './navigate.ts';
import { PRINT } from './print-events.ts';
import { printPage } from './print.ts';
import { showContact } from './qr.ts';
import { session } from './session.ts';
import { watchIdle } from './warning.ts';

function begin(): void {
  const bar = document.querySelector<HTMLElement>('.kiosk-bar');
  if (bar) wireBar(bar);
  takeOverLinks();
  offerKeyboard();
  watchIdle();
  addEventListener(PRINT, () => void printPage());
  document.addEventListener('click', ({ target }) => {
    const contact = (target as Element).closest<HTMLElement>('[data-qr]');
    if (contact) showContact(contact.dataset['qr'] ?? '', contact.innerText.trim());
  });
}

beat();
const screen = document.querySelector<HTMLElement>('.kiosk-attract');
if (session()) begin();
else if (screen) {
  addEventListener('kiosk:begin', begin, { once: true });
  attract(screen);
}
// Nobody began here: a page that the browser was started with, or that stayed behind.
else location.replace(config.start);
