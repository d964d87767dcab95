const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  copy: '©',
  euro: '€',
  bdquo: '„',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  shy: '',
  middot: '·',
  sect: '§',
  deg: '°',
};

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Whether text carries HTML: a tag, a comment or an entity. An e-mail in angle brackets is none. */
export function isHtml(text: string): boolean {
  return (
    /<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>|<!--/i.test(text) ||
    [...text.matchAll(ENTITY)].some(([whole, d, h, n]) => entity(whole, d, h, n) !== whole)
  );
}

const link = (markdown: boolean) => (_: string, href: string, inner: string) => {
  const label = inner.replace(/<[^<>]*>/g, '').trim();
  const url = href.replace(/^(mailto|tel):/i, '');
  if (!/^(https?:|mailto:|tel:)/i.test(href)) return label;
  if (label === '' || label === url) return url;
  return markdown && url === href ? `[${label}](${url})` : `${label} (${url})`;
};

/**
 * HTML as text, or as Markdown where the field allows it: paragraphs, lists, links and emphasis stay readable, scripts,
 * styles and everything else of the markup goes.
 *
 * @example fromHtml('<p>A&nbsp;<b>b</b></p>', { markdown: true }) // 'A **b**'
 */
export function fromHtml(html: string, { markdown = false } = {}): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<a\b[^<>]*?\bhref\s*=\s*["']?([^"'\s>]+)[^<>]*>([\s\S]*?)<\/a>/gi, link(markdown))
    .replace(/<br\b[^<>]*>/gi, '\n')
    .replace(/<li\b[^<>]*>\s*/gi, '\n- ')
    .replace(/<h[1-6]\b[^<>]*>\s*/gi, markdown ? '\n\n### ' : '\n\n')
    .replace(/<\/(p|div|h[1-6]|ul|ol|table|tr|section)\s*>|<(p|div|ul|ol|table|tr|hr)\b[^<>]*>/gi, '\n\n')
    .replace(/<\/?(b|strong)(\s[^<>]*)?>/gi, markdown ? '**' : '')
    .replace(/<\/?(i|em)(\s[^<>]*)?>/gi, markdown ? '*' : '')
    .replace(/<\/?[a-z][a-z0-9]*(\s[^<>]*)?\/?>/gi, '')
    .replace(ENTITY, entity)
    .replace(/[ \t]+\n/g, '\n');
}
