import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { markdownToHtml, markdownToText } from './markdown.ts';

const elementsOf = (markdown: string) => parse(markdownToHtml(markdown)).querySelectorAll('*');

describe('Markdown that nobody vouches for', () => {
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script in a line', 'Přijďte <script>alert(1)</script> v pondělí.'],
    ['a picture that runs', '<img src=x onerror=alert(1)>'],
    ['a frame', '<iframe src="https://example.org"></iframe>'],
    ['a style', '<style>body{display:none}</style>'],
    ['a form', '<form action="https://example.org"><input></form>'],
    ['a comment', '<!-- tajné -->'],
    ['an unfinished tag', '<svg/onload=alert(1)//'],
    ['a link to a script', '[klikněte](javascript:alert(1))'],
    ['the same, disguised', '[klikněte](JaVaScRiPt:alert(1))'],
    ['the same, with an entity', '[klikněte](&#106;avascript:alert(1))'],
    ['the same, with a tab', '[klikněte](java\tscript:alert(1))'],
    ['the same, by reference', '[klikněte][a]\n\n[a]: javascript:alert(1)'],
    ['the same, in angle brackets', '<javascript:alert(1)>'],
    ['a link to a page in its address', '[klikněte](data:text/html,<script>alert(1)</script>)'],
    ['Visual Basic', '[klikněte](vbscript:msgbox(1))'],
    ['a file', '[klikněte](file:///etc/passwd)'],
    ['a title that closes its quotes', '[a](https://example.org "x\\" onmouseover=\\"alert(1)")'],
    ['a language of code that closes its quotes', '```"><script>alert(1)</script>\nx\n```'],
  ])('cannot slip in %s', (_, markdown) => {
    for (const { tagName, attributes } of elementsOf(markdown)) {
      expect(tagName).toMatch(/^(P|A|PRE|CODE|EM|STRONG)$/);
      expect(Object.keys(attributes).filter((name) => !/^(href|title|class)$/.test(name))).toEqual([]);
      expect(attributes['href'] ?? '').not.toMatch(/^(?!https?:|mailto:|tel:|\/|#|$)/);
    }
  });

  it.each([
    ['from elsewhere', '![mapa](https://example.org/mapa.png)'],
    ['from elsewhere, by the protocol of the page', '![mapa](//example.org/mapa.png)'],
    ['in its address', '![mapa](data:image/png;base64,AAAA)'],
    ['beside the page', '![mapa](mapa.png)'],
  ])('shows no picture %s, but says what it shows', (_, markdown) => {
    expect(elementsOf(markdown).map(({ tagName }) => tagName)).toEqual(['P']);
    expect(markdownToHtml(markdown)).toContain('mapa');
  });

  it('takes a backslash for a letter, where browsers would take it for a slash', () => {
    expect(elementsOf('![mapa](/\\example.org/mapa.png)')[1]?.getAttribute('src')).toBe('/%5Cexample.org/mapa.png');
  });

  it('shows a picture from our own uploads', () => {
    expect(elementsOf('![Vchod ze dvora](/uploads/vchod.jpg)')[1]?.attributes).toEqual({
      src: '/uploads/vchod.jpg',
      alt: 'Vchod ze dvora',
    });
  });

  it('describes a picture that is not shown by escaped words', () => {
    expect(markdownToHtml('![<script>](https://example.org/a.png)')).toContain('&lt;script&gt;');
  });
});

describe('Markdown as HTML', () => {
  it('keeps what editors use', () => {
    const html = markdownToHtml('**Zavolejte** [nám](https://example.org)\n\n- první\n- druhý');
    expect(html).toContain('<strong>Zavolejte</strong>');
    expect(html).toContain('<a href="https://example.org">nám</a>');
    expect(html).toContain('<li>druhý</li>');
  });

  it('keeps links to phones and e-mails', () => {
    const targets = elementsOf('[a](tel:+420475000012) [b](mailto:a@example.org) [c](/krize/)').slice(1);
    expect(targets.map(({ attributes }) => attributes['href'])).toEqual([
      'tel:+420475000012',
      'mailto:a@example.org',
      '/krize/',
    ]);
  });

  it('begins its headings below those of the page', () => {
    const markdown = '# A\n\n## B\n\n### C\n\n###### F';
    const headings = (html: string) =>
      parse(html)
        .querySelectorAll('*')
        .map(({ tagName, text }) => `${tagName} ${text}`);
    expect(headings(markdownToHtml(markdown))).toEqual(['H3 A', 'H3 B', 'H4 C', 'H6 F']);
    expect(headings(markdownToHtml(markdown, 2))).toEqual(['H2 A', 'H2 B', 'H3 C', 'H6 F']);
  });
});

it('says how a column is aligned without a style in the page', () => {
  const html = markdownToHtml('| a | b |\n| - | -: |\n| 1 | 2 |');
  expect(html).toContain('<td class="to-right">2</td>');
  expect(html).not.toContain('style=');
});

describe('Markdown as text', () => {
  it('has the words without their marks', () => {
    expect(markdownToText('# Kde\n\nPřijďte do **domu** v [ulici](https://example.org) `A`.')).toBe(
      'Kde Přijďte do domu v ulici A.',
    );
  });
});
