import { describe, expect, it } from 'vitest';
import { fact, facts } from './fact.ts';
import type { Content } from './html.ts';
import { attribute, escapeHtml, html, lang, trusted } from './html.ts';

const evil = `"><script>alert('1')</script>&amp;`;

describe('a template', () => {
  it('escapes text in content and in attributes', () => {
    const { text } = html`<a title="${evil}">${evil}</a>`;
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;amp;';
    expect(text).toBe(`<a title="${escaped}">${escaped}</a>`);
  });

  it('does not escape what is HTML already', () => {
    expect(html`<p>${html`<b>${'1 < 2'}</b>`}${trusted('<i>x</i>')}</p>`.text).toBe('<p><b>1 &lt; 2</b><i>x</i></p>');
  });

  it('leaves no trace of nothing, and keeps zero', () => {
    expect(html`<p>${undefined}${false}${''}${0}</p>`.text).toBe('<p>0</p>');
  });

  it('joins lists, however deep, and escapes in them', () => {
    expect(html`${['a', [html`<b>b</b>`, ['<c>', undefined]]]}`.text).toBe('a<b>b</b>&lt;c&gt;');
  });

  it('takes text that looks like a pattern of replacement as it is', () => {
    expect(html`<p>${"$& $1 $' ~~main~~"}</p>`.text).toBe('<p>$&amp; $1 $&#39; ~~main~~</p>');
  });

  it('says itself as text', () => {
    expect(String(html`<b>b</b>`)).toBe('<b>b</b>');
  });
});

it('escaping leaves plain text alone', () => {
  expect(escapeHtml('Domov U Řeky – 1 000 Kč')).toBe('Domov U Řeky – 1 000 Kč');
});

describe('an attribute', () => {
  it('is escaped', () => {
    expect(attribute('title', evil).text).not.toMatch(/"[^"]*"[^"]*"/);
  });

  it('is nothing where it has no value, and is there where the value is empty', () => {
    expect(attribute('lang', undefined).text).toBe('');
    expect(attribute('alt', '').text).toBe(' alt=""');
    expect(lang({ lang: 'en' }).text).toBe(' lang="en"');
  });
});

describe('a fact', () => {
  it('of nothing is none', () => {
    const nothing: Content[] = [undefined, false, '', []];
    expect(nothing.map((content) => fact('Cena', content))).toEqual(nothing.map(() => undefined));
  });

  it('stands in a list, and where there are none there is no list', () => {
    expect(facts([undefined, fact('Cena', 'Zdarma')])?.text).toMatch(
      /<dl[^]*<dt>Cena<\/dt>\s*<dd>Zdarma<\/dd>[^]*<\/dl>/,
    );
    expect(facts([undefined])).toBeUndefined();
  });
});
