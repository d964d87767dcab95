import { describe, expect, it } from 'vitest';
import { parse } from 'node-html-parser';
import { closeWaysOut } from './ways-out.ts';

const closing = {
  isPage: (path: string) => path === '/' || path.startsWith('/sluzby/'),
  publicUrl: 'https://lhota.example.org/',
  mark: '<i>QR</i>',
};
const closed = (html: string, change: Partial<typeof closing> | { publicUrl: undefined } = {}) =>
  closeWaysOut(html, { ...closing, ...change });
const codeOf = (html: string) => parse(closed(html)).querySelector('[data-qr]')?.attributes['data-qr'];

describe('a link', () => {
  it('to a page of the kiosk stays, in the same window', () => {
    expect(closed('<a href="/sluzby/domov/" target="_blank" rel="noreferrer" class="x">Domov</a>')).toBe(
      '<a href="/sluzby/domov/" class="x">Domov</a>',
    );
    expect(closed('<a href="/?q=a#b">x</a>')).toBe('<a href="/?q=a#b">x</a>');
    expect(closed('<a class="skip" href="#obsah">Přejít</a>')).toBe('<a class="skip" href="#obsah">Přejít</a>');
  });

  it.each([
    ['<a href="tel:+420475000010">475</a>', 'tel:+420475000010'],
    ['<a href="sms:+420475000010">475</a>', 'sms:+420475000010'],
    ['<a href="mailto:a@b.cz?subject=x&amp;body=y">a</a>', 'mailto:a@b.cz?subject=x&body=y'],
    ['<a href="https://example.org/?a=1&amp;b=2" rel="noreferrer">web</a >', 'https://example.org/?a=1&b=2'],
    ['<a href="//example.org/">web</a>', 'https://example.org/'],
    ['<a href="/plan.pdf">plan</a>', 'https://lhota.example.org/plan.pdf'],
    ['<a href="/sluzby/domov/kontakt.vcf" download>vcf</a>', 'https://lhota.example.org/sluzby/domov/kontakt.vcf'],
    ['<a title="a > b" href="/export/sluzby.csv">csv</a>', 'https://lhota.example.org/export/sluzby.csv'],
  ])('%s becomes a button that shows a code', (html, code) => {
    const root = parse(closed(html, { isPage: (path) => path.endsWith('/') }));
    expect(root.querySelectorAll('a')).toEqual([]);
    expect(root.querySelector('button[type=button].kiosk-qr')?.getAttribute('data-qr')).toBe(code);
    expect(root.textContent).toContain('QR');
  });

  it('keeps its words, its class and its language', () => {
    expect(closed('<a class="phone" lang="en" href="tel:112"><b>112</b></a>')).toBe(
      '<button type="button" class="kiosk-qr phone" data-qr="tel:112" lang="en"><b>112</b><i>QR</i></button>',
    );
  });

  it('that no phone can open either is only text', () => {
    expect(closed('<a href="javascript:alert(1)">x</a>')).toBe('<span>x</span>');
    expect(closed('<a href="file:///etc/passwd">x</a>')).toBe('<span>x</span>');
    expect(closed('<a href="/plan.pdf">plan</a>', { publicUrl: undefined })).toBe('<span>plan</span>');
  });

  it('cannot break out of the attribute in which its address stands', () => {
    expect(codeOf('<a href="https://example.org/&quot;&gt;&lt;b&gt;">x</a>')).not.toContain('<b>');
  });
});

describe('what has no place in a lobby', () => {
  it.each([
    '<quick-exit><a href="https://chmi.cz/">Odejít</a></quick-exit>',
    '<display-settings class="display"><form></form></display-settings>',
    '<script type="application/ld+json">{"url":"https://example.org"}</script>',
    '<link rel="canonical" href="https://example.org/">',
    '<link rel="alternate" type="application/atom+xml" href="/zmeny.xml">',
    '<link rel="manifest" href="/cs.webmanifest">',
    '<form action="/x" method="post"><input name="a"></form>',
    '<form method="POST" action="https://example.org"><button>Poslat</button></form>',
    '<input type="file" name="f">',
    '<iframe src="https://example.org/"></iframe>',
    '<meta property="og:url" content="https://example.org/">',
  ])('%s', (html) => expect(closed(`<p>${html}</p>`)).toBe('<p></p>'));

  it('leaves styles and the search', () => {
    const kept = '<link rel="stylesheet" href="/a.css"><form action="/hledat/" method="get"><input name="q"></form>';
    expect(closed(kept)).toBe(kept);
  });
});
