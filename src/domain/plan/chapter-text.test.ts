import { describe, expect, it } from 'vitest';
import { chapterToHtml, chapterToText, unknownPlaceholders } from './chapter-text.ts';

const how = {
  generated: (part: string) => `<i>${part}</i>`,
  id: 'uvod',
  table: 'Tabulka',
  back: 'Zpět',
  first: 2,
} as const;
const html = (text: string) => chapterToHtml(text, how);

describe('a chapter', () => {
  it('has generated parts in the places marked for them', () => {
    expect(html('Před.\n\n{{ peníze }}\n\nPo.')).toBe('<p>Před.</p>\n<i>money</i><p>Po.</p>\n');
    expect(html('Před.\n{{cile}}\nPo.')).toContain('<i>objectives</i>');
  });

  it('keeps a word between braces that stands for nothing, and says which', () => {
    expect(html('{{<b>nic</b>}}')).toBe('<p>{{&lt;b&gt;nic&lt;/b&gt;}}</p>');
    expect(unknownPlaceholders('{{cile}}\n\n{{penízky}}\n\nV řádku {{nic}}.')).toEqual(['penízky']);
  });

  it('has footnotes with addresses of its own and a named way back', () => {
    const made = html('Text.[^1] A dál.[^1]\n\n[^1]: Zdroj.');
    expect(made).toContain('id="fnuvod-1"');
    expect(made).toContain('href="#fnuvod-1"');
    expect(made.match(/aria-label="Zpět"/g)).toHaveLength(2);
    const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has tables that can be moved sideways with keys, under a name', () => {
    expect(html('| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
      /^<div class="wide" tabindex="0" role="group" aria-label="Tabulka"><table>[\s\S]*<\/table><\/div>$/,
    );
  });

  it('lets no HTML and no script through', () => {
    const made = html('<script>alert(1)</script> [sem](javascript:alert(1))');
    expect(made).not.toMatch(/<script|href="javascript/);
  });

  it('is read as plain text without what is generated', () => {
    expect(chapterToText('**Text** s [odkazem](https://example.org/).\n\n{{cile}}\n')).toBe('Text s odkazem.');
  });
});
