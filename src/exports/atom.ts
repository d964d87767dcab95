/** One piece of news. Its words are plain text: what a reader does with HTML nobody knows. */
export interface AtomEntry {
  /** Known by this for ever, wherever it is read: a URI. */
  readonly id: string;
  readonly title: string;
  /** Day on which it came to be, `YYYY-MM-DD`. */
  readonly day: string;
  readonly text: string;
  readonly href: string | undefined;
}

/** News of one kind. */
export interface AtomFeed {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** Where the feed itself is, and the page that it is about. */
  readonly self: string | undefined;
  readonly href: string | undefined;
  /** Day on which it is made. */
  readonly day: string;
  readonly entries: readonly AtomEntry[];
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML keeps it: most control characters may not be in it at all (XML 1.0, 2.2). */
const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? '');

const time = (day: string) => `${day}T00:00:00Z`;

const link = (rel: string, href: string | undefined) =>
  href === undefined ? '' : `<link rel="${rel}" href="${xml(href)}"/>`;

const entryXml = ({ id, title, day, text, href }: AtomEntry) =>
  `<entry><id>${xml(id)}</id><title>${xml(title)}</title><updated>${time(day)}</updated>${link('alternate', href)}<summary>${xml(text)}</summary></entry>`;

/** A feed that a reader of news can follow (Atom, RFC 4287), the newest first. */
export function toAtom({ id, title, author, language, self, href, day, entries }: AtomFeed): string {
  const sorted = [...entries].sort((a, b) => b.day.localeCompare(a.day) || a.id.localeCompare(b.id));
  // A feed that says nothing new was not updated, whenever it is made again.
  const updated = sorted[0]?.day ?? day;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(language)}">`,
    `<id>${xml(id)}</id><title>${xml(title)}</title><updated>${time(updated)}</updated><author><name>${xml(author)}</name></author>`,
    link('self', self) + link('alternate', href),
    ...sorted.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
