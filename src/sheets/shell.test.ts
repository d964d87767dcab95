import { describe, expect, it } from 'vitest';
import { html, trusted } from '~/components/ui/html.ts';
import type { Sheet } from './sheet.ts';
import { fillerOf, shellSheet } from './shell.ts';

const { title, description, alternate, main } = shellSheet;

// The frame as Astro draws it around the placeholders.
const SHELL = `<html><head><title>${title} – Rozcestník</title><meta name="description" content="${description ?? ''}">
<meta name="robots" content="noindex"><link rel="alternate" hreflang="en" href="${alternate('en')}">
<link rel="canonical" href="https://example.org${alternate('cs')}"></head><body>
<a href="${alternate('uk')}">Українська</a><quick-exit><a href="/pryc/">Odejít</a>
</quick-exit><main>${main.text}</main><p>~~</p></body></html>`;

const fillPieces = fillerOf(SHELL);
const fill = (sheet: Sheet) => fillPieces(sheet).join('');
const sheet: Sheet = {
  title: 'Domov',
  description: 'Bydlení.',
  alternate: (locale) => `/${locale}/domov/`,
  quickExit: true,
  noindex: true,
  main: html`<h1>Domov</h1>`,
};

describe('the frame of a page', () => {
  it('is filled with the page', () => {
    const page = fill(sheet);
    expect(page).toContain('<title>Domov – Rozcestník</title>');
    expect(page).toContain('content="Bydlení."');
    expect(page).toContain('<main><h1>Domov</h1></main>');
    expect(page).toContain('href="/en/domov/"');
    expect(page).toContain('href="https://example.org/cs/domov/"');
    expect(page).toContain('<a href="/uk/domov/">');
    expect(page).not.toMatch(/~~\w/);
  });

  it('keeps what is not a placeholder', () => {
    expect(fill(sheet)).toContain('<p>~~</p>');
  });

  it.each([
    ['a way to leave', { quickExit: false }, 'quick-exit'],
    ['a way to leave, unless asked for', { quickExit: undefined }, 'quick-exit'],
    ['a note for search engines', { noindex: false }, 'robots'],
    ['a description', { description: undefined }, 'name="description"'],
  ])('is without %s', (_, without, trace) => {
    expect(fill(sheet)).toContain(trace);
    expect(fill({ ...sheet, ...without } as Sheet)).not.toContain(trace);
  });

  it('forgets one page when it is filled with another', () => {
    fill({ ...sheet, quickExit: false, noindex: false });
    expect(fill(sheet)).toContain('quick-exit');
    expect(fill({ ...sheet, title: 'Jiný' })).not.toContain('<title>Domov');
  });

  it('escapes what is text', () => {
    const page = fill({ ...sheet, title: '</title><script>', description: '"><script>' });
    expect(page).not.toContain('<script>');
  });

  it.each(["$& $1 $` $'", '~~main~~', '~~title~~', '/~~en~~/'])('takes %s in a page as it is', (text) => {
    const page = fill({
      ...sheet,
      title: text.replace("'", ''),
      main: trusted(`<p>${text}</p>`),
      description: undefined,
    });
    expect(page).toContain(`<main><p>${text}</p></main>`);
    expect(page.match(/<main>/g)).toHaveLength(1);
  });
});
