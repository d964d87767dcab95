import { describe, expect, it } from 'vitest';
import type { Freshness } from '~/domain/catalogue/freshness.ts';
import { letterTo } from '~/domain/catalogue/letter.ts';
import { freshnessWords } from '../i18n/freshness.ts';
import { toAtom } from './atom.ts';
import { freshnessLines, freshnessNews } from './freshness.ts';

const say = freshnessWords('cs');
const kept = (id: string, name: string) => ({ collection: 'services', id, file: `services/${id}.yaml`, name });
const domov = {
  id: 'domov',
  name: 'Domov & spol.',
  emails: ['domov+info@example.org'],
  entries: [
    { ...kept('nikdy', 'Nikdy'), verifiedOn: undefined, lapsedOn: undefined },
    { ...kept('stara', 'Stará <b>'), verifiedOn: '2025-01-01', lapsedOn: '2026-01-02' },
  ],
};
const freshness: Freshness = {
  today: '2026-06-15',
  months: 12,
  count: 3,
  aged: [domov],
  untranslated: [{ ...kept('stara', 'Stará <b>'), locale: 'uk', isWhole: false, fields: ['Popis'] }],
  withoutPlain: [],
  withoutPoint: [kept('nikdy', 'Nikdy')],
};
const sender = {
  catalogue: 'Rozcestník',
  office: ['Úřad', 'urad@example.org'],
  date: (day: string) => day,
  page: (_: string, id: string) => `https://pomoc.cz/sluzby/${id}/`,
};
const news = (of = freshness) =>
  freshnessNews(of, say, {
    root: 'https://pomoc.cz',
    date: sender.date,
    month: (day) => day.slice(0, 7),
    nameOf: (locale) => locale,
    href: undefined,
  });

describe('a letter to a provider', () => {
  const { subject, body, mailto = '' } = letterTo(domov, say, sender);

  it('names every entry, since when and where, and is signed', () => {
    expect(subject).toBe('Prosíme o potvrzení údajů v katalogu Rozcestník');
    expect(body).toContain(
      '- Nikdy (zatím nikdo neověřil)\n  https://pomoc.cz/sluzby/nikdy/\n- Stará <b> (naposledy ověřeno 2025-01-01)\n',
    );
    expect(body).toMatch(/\nÚřad\nurad@example\.org$/);
  });

  it('opens in a mail program as it was written', () => {
    const { pathname, searchParams } = new URL(mailto);
    expect(decodeURIComponent(pathname)).toBe('domov+info@example.org');
    expect(searchParams.get('subject')).toBe(subject);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body);
  });
});

it('a terminal is told of everything, and no entry can rewrite it', () => {
  const evil = { ...freshness, withoutPlain: [kept('zla', 'Zlá\u001b[2J\u202e')] };
  const text = freshnessLines(evil, say, sender, (locale) => locale);
  expect(text).toContain('Požádejte o potvrzení: 2 záznamy k ověření');
  expect(text).toContain('Domov & spol. · domov+info@example.org');
  expect(text).toContain('Chybí překlad (uk): 1');
  expect(text).toContain('Stará <b> (services/stara.yaml): chybí: Popis');
  expect(text).not.toMatch(/\u001b|\u202e/);
});

describe('the feed', () => {
  it('tells of each entry once, on the day on which its verification lapsed, and of the rest once a month', () => {
    expect(news().map(({ id, day, title }) => [id, day, title])).toEqual([
      ['https://pomoc.cz/#services/stara/2025-01-01', '2026-01-02', 'Ověřte: Stará <b>'],
      ['https://pomoc.cz/#2026-06', '2026-06-01', 'Co v katalogu chybí, 2026-06'],
    ]);
    expect(news({ ...freshness, today: '2026-06-16' })).toEqual(news());
  });

  it('is Atom in which text is only text', () => {
    const feed = { id: 'urn:x', title: 'A & B', author: 'Úřad', language: 'cs', self: undefined, href: undefined };
    const xml = toAtom({ ...feed, day: '2026-06-15', entries: news() });
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/);
    expect(xml).toContain('<title>A &amp; B</title><updated>2026-06-01T00:00:00Z</updated>');
    expect(xml).toContain('<title>Ověřte: Stará &lt;b&gt;</title>');
    expect(xml.indexOf('#2026-06<')).toBeLessThan(xml.indexOf('#services/stara'));
    expect(toAtom({ ...feed, title: 'a\u0000\u001bb', day: '2026-06-15', entries: [] })).toContain('<title>ab</title>');
  });
});
