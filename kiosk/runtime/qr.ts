import { listFragment } from '~/domain/catalogue/shared-list.ts';
import { qrSvg } from '~/exports/qr.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { afterPaint } from './after-paint.ts';
import { config, word } from './config.ts';
import { showDialog } from './dialog.ts';
import { element } from './element.ts';

/** The most that a phone reads off a screen with ease; a longer message goes by the address of its page. */
const LONGEST = 1200;

function drawing(text: string): HTMLElement {
  const code = element('div', { class: 'kiosk-code', role: 'img', 'aria-label': word('qr') });
  afterPaint(() => (code.innerHTML = qrSvg(text, text.length > 300 ? 'L' : 'M')));
  return code;
}

interface Shown {
  readonly title: string;
  readonly text: string;
  /** What a phone reads. */
  readonly code: string;
  /** What a person reads beside it, and may write down. */
  readonly plain: string;
  readonly isNumber?: boolean;
}

function show({ title, text, code, plain, isNumber = false }: Shown): void {
  const words = element('p', { class: isNumber ? 'plain number' : 'plain' }, plain);
  const body = element('div', { class: 'kiosk-carry' }, drawing(code), words);
  showDialog({ title, text, body, choices: [{ label: word('close'), isMain: true }] });
}

/**
 * Shows the code of a number or an address that a page of the site would have linked to.
 *
 * @param label the words of the link: a number as people read it
 */
export function showContact(target: string, label: string): void {
  // Too long for a camera: the page itself says the same.
  if (target.length > LONGEST) {
    showTakeaway();
    return;
  }
  const [, scheme = '', rest = ''] = /^(\w+):(.*)$/.exec(target) ?? [];
  const plain = decodeURIComponent(rest.split('?')[0] ?? '');
  if (scheme === 'tel')
    show({ title: word('qrTel'), text: word('qrTelText'), code: target, plain: label, isNumber: true });
  else if (scheme === 'sms')
    show({ title: word('qrSms'), text: word('qrTelText'), code: target, plain: label, isNumber: true });
  else if (scheme === 'mailto') show({ title: word('qrMail'), text: word('takeText'), code: target, plain });
  else show({ title: word('qrWeb'), text: word('qrWebText'), code: target, plain: target });
}

/** Under which the site keeps the visitor's own list. */
const LIST = 'seznam';

/** The list of the visitor as a part of an address: a phone shows the same list. */
function listPart(): string {
  if (!LOCALES.some((locale) => pathTo(locale, 'myList') === location.pathname)) return '';
  try {
    const list = JSON.parse(localStorage.getItem(LIST) ?? '[]') as readonly { readonly id: string }[];
    return list.length === 0 ? '' : listFragment(list.map(({ id }) => id));
  } catch {
    return '';
  }
}

/** Where this page is on the public site. */
const publicAddress = (): string | undefined =>
  config.publicUrl === undefined
    ? undefined
    : new URL(location.pathname + location.search + listPart(), config.publicUrl).href;

/** Lets the visitor take the page along in a phone, or says that it cannot be: a list may be too long for a camera. */
export function showTakeaway(): void {
  const address = publicAddress();
  if (address !== undefined && address.length <= LONGEST)
    show({ title: word('takeTitle'), text: word('takeText'), code: address, plain: address });
  else
    showDialog({
      title: word('takeSorry'),
      text: word('takeSorryText'),
      choices: [{ label: word('close'), isMain: true }],
    });
}
