import { describe, expect, it } from 'vitest';
import type { Block } from './rich-text.ts';
import { richText } from './rich-text.ts';

const wordsOf = (block: Block | undefined) =>
  block && 'runs' in block ? block.runs.map(({ text }) => text).join('') : '';

describe('formatted text as data', () => {
  it('keeps what editors use', () => {
    const [heading, paragraph, list] = richText(
      '## Kde\n\n**Zavolejte** [nám](https://example.org).\n\n1. první\n2. druhý\n   - uvnitř',
    );
    expect(heading).toEqual({ kind: 'heading', level: 3, runs: [{ text: 'Kde' }] });
    expect(paragraph).toMatchObject({
      runs: [
        { text: 'Zavolejte', strong: true },
        { text: ' ' },
        { text: 'nám', href: 'https://example.org' },
        { text: '.' },
      ],
    });
    expect(list).toMatchObject({ kind: 'list', ordered: true });
    const items = list?.kind === 'list' ? list.items : [];
    expect(items.map(([first]) => wordsOf(first))).toEqual(['první', 'druhý']);
    expect(items[1]?.[1]).toMatchObject({ kind: 'list', ordered: false });
  });

  it('goes on after a list, a quote and a table', () => {
    const kinds = richText('- a\n\n> b\n\n| c | d |\n|---|---|\n| e | f |\n\ng').map(({ kind }) => kind);
    expect(kinds).toEqual(['list', 'quote', 'table', 'paragraph']);
  });

  it('reads a table row by row', () => {
    const [table] = richText('| c | d |\n|---|---|\n| e | f |');
    expect(table?.kind === 'table' && table.rows.map((row) => row.map((cell) => cell[0]?.text))).toEqual([
      ['c', 'd'],
      ['e', 'f'],
    ]);
  });

  it.each([
    '#set page(width: 1pt)',
    '#eval("1")',
    '<script>alert(1)</script>',
    '$x$',
    '`#read("/etc/passwd")`',
    '@ref',
  ])('is text where it looks like code: %s', (text) => {
    expect(richText(text).map(wordsOf)).toEqual([text.replaceAll('`', '')]);
  });

  it('leads nowhere a script would be', () => {
    expect(JSON.stringify(richText('[a](javascript:alert(1))'))).not.toContain('href');
  });
});
