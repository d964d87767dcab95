import { escapeHtml } from '~/components/ui/html.ts';

/** What a page must know to close its ways out. */
export interface Closing {
  /** Whether the kiosk has a page at a path of its own. */
  readonly isPage: (path: string) => boolean;
  /** Address of the public site, where a phone finds what the kiosk has not. */
  readonly publicUrl: string | undefined;
  /** What stands behind a number or an address that can be shown as a QR code. */
  readonly mark: string;
}

/** Elements that mean nothing in a lobby: leaving quickly, the menu of colours that the bar stands for, what is for machines. */
const DROPPED = [
  /<quick-exit\b[\s\S]*?<\/quick-exit\s*>/g,
  /<display-settings\b[\s\S]*?<\/display-settings\s*>/g,
  /<offline-notice\b[\s\S]*?<\/offline-notice\s*>/g,
  /<script\b[^>]*\btype="application\/ld\+json"[^>]*>[\s\S]*?<\/script\s*>/g,
  /<link\b[^>]*\brel="(?:canonical|alternate|manifest|apple-touch-icon|search|sitemap)"[^>]*>/g,
  /<meta\b[^>]*\b(?:property="og:|name="(?:twitter:|robots|referrer))[^>]*>/g,
  // Nobody receives what a kiosk would send, and nothing is taken in from a stranger's stick.
  /<form\b(?=[^>]*\bmethod="post")[\s\S]*?<\/form\s*>/gi,
  /<input\b(?=[^>]*\btype="file")[^>]*>/gi,
  /<(iframe|object|embed)\b[\s\S]*?(?:<\/\1\s*>|\/>)/g,
];

const ATTRIBUTES = '((?:"[^"]*"|[^>"])*)';
const LINK = new RegExp(`<a\\b${ATTRIBUTES}>([\\s\\S]*?)</a\\s*>`, 'g');
const AREA = new RegExp(`<(?:form|button|input|base)\\b${ATTRIBUTES}>`, 'g');

const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

const without = (attributes: string, ...names: readonly string[]) =>
  attributes.replaceAll(new RegExp(`\\s(?:${names.join('|')})(?:="[^"]*"|(?=[\\s>]|$))`, 'g'), '');

const unescaped = (text: string) =>
  text.replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

/** Where a link would lead: within the kiosk, or to what a phone may open; nothing where neither can be. */
function targetOf(href: string, { isPage, publicUrl }: Closing): { page?: true; code?: string } {
  if (href.startsWith('#')) return { page: true };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) return /^(https?|tel|sms|mailto):/i.test(href) ? { code: href } : {};
  if (href.startsWith('//')) return { code: `https:${href}` };
  const path = href.replace(/[?#].*$/, '');
  if (isPage(path)) return { page: true };
  return publicUrl === undefined ? {} : { code: new URL(href, publicUrl).href };
}

function closedLink(attributes: string, inner: string, closing: Closing): string {
  const href = attributeOf(attributes, 'href');
  if (href === undefined) return `<a${attributes}>${inner}</a>`;
  const isDownload = /\sdownload\b/.test(attributes);
  const { page, code } = targetOf(unescaped(href).trim(), closing);
  if (page && !isDownload) return `<a${without(attributes, 'target', 'ping', 'rel')}>${inner}</a>`;
  const rest = without(attributes, 'href', 'target', 'ping', 'rel', 'download', 'class', 'hreflang', 'type');
  const classes = ['kiosk-qr', attributeOf(attributes, 'class') ?? ''].join(' ').trim();
  if (code === undefined) return `<span${rest}>${inner}</span>`;
  return `<button type="button" class="${classes}" data-qr="${escapeHtml(code)}"${rest}>${inner}${closing.mark}</button>`;
}

/** A page without any way out of the kiosk: every link elsewhere is text that shows a QR code instead. */
export function closeWaysOut(page: string, closing: Closing): string {
  const left = DROPPED.reduce((text, pattern) => text.replaceAll(pattern, ''), page);
  return left
    .replaceAll(LINK, (_, attributes: string, inner: string) => closedLink(attributes, inner, closing))
    .replaceAll(AREA, (tag: string) => without(tag, 'target', 'formtarget', 'formaction'));
}
