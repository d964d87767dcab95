import { config, word } from './config.ts';
import { showDialog } from './dialog.ts';
import { qrPath } from './qr-path.ts';

const SVG = 'http://www.w3.org/2000/svg';

function drawing(text: string): SVGElement {
  const { size, path } = qrPath(text);
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: `0 0 ${size} ${size}`, class: 'kiosk-code', role: 'img', 'aria-label': word('qr') };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(size));
  ground.setAttribute('height', String(size));
  const dots = document.createElementNS(SVG, 'path');
  dots.setAttribute('d', path);
  svg.append(ground, dots);
  return svg;
}

interface Shown {
  readonly title: string;
  readonly text: string;
  /** What a phone reads. */
  readonly code: string;
  /** What a person reads below it, and may write down. */
  readonly plain: string;
}

function show({ title, text, code, plain }: Shown): void {
  showDialog({ title, text, body: drawing(code), note: plain, choices: [{ label: word('close'), isMain: true }] });
}

/**
 * Shows the code of a number or an address that a page of the site would have linked to.
 *
 * @param label the words of the link: a number as people read it
 */
export function showContact(target: string, label: string): void {
  const [, scheme = '', rest = ''] = /^(\w+):(.*)$/.exec(target) ?? [];
  const plain = decodeURIComponent(rest.split('?')[0] ?? '');
  if (scheme === 'tel') show({ title: word('qrTel'), text: word('qrTelText'), code: target, plain: label });
  else if (scheme === 'sms') show({ title: word('qrSms'), text: word('qrTelText'), code: target, plain: label });
  else if (scheme === 'mailto') show({ title: word('qrMail'), text: word('takeText'), code: target, plain });
  else show({ title: word('qrWeb'), text: word('qrWebText'), code: target, plain: target });
}

/** Where this page is on the public site. */
export const publicAddress = (): string | undefined =>
  config.publicUrl === undefined ? undefined : new URL(location.pathname + location.search, config.publicUrl).href;

/** Lets the visitor take the page along in a phone. */
export function showTakeaway(): void {
  const address = publicAddress();
  if (address === undefined) return;
  show({ title: word('takeTitle'), text: word('takeText'), code: address, plain: address });
}
