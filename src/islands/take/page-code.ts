import { qrSvg } from '~/exports/qr.ts';
import { addressOf } from './address.ts';

/** Puts the code of the page's address where only print shows it. */
export function pageCode(host: HTMLElement): void {
  const url = addressOf(location.pathname);
  const figure = document.createElement('figure');
  figure.className = 'page-code';
  figure.innerHTML = qrSvg(url);
  const caption = document.createElement('figcaption');
  caption.textContent = url;
  figure.append(caption);
  // Nobody hears it: the address is above the page already.
  figure.setAttribute('aria-hidden', 'true');
  host.after(figure);
}
