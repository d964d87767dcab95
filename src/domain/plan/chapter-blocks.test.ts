import { describe, expect, it } from 'vitest';
import { chapterBlocks } from './chapter-blocks.ts';

describe('a chapter for paper', () => {
  it('is text and generated parts in their order; a word that stands for nothing is left out', () => {
    const blocks = chapterBlocks('První.\n\n{{cile}}\n\n{{nic}}\n\nDruhý.');
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: 'První.' }] },
      { kind: 'generated', part: 'objectives' },
      { kind: 'paragraph', runs: [{ text: 'Druhý.' }] },
    ]);
  });

  it('has each footnote where its mark is, in the style of what is around', () => {
    expect(chapterBlocks('Město má **obyvatele[^1] a domy**.\n\n[^1]: Podle *statistiků*,\n    loni.')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'Město má ' },
          { text: 'obyvatele', strong: true },
          { text: '', note: [{ text: 'Podle ' }, { text: 'statistiků', emphasis: true }, expect.anything()] },
          { text: ' a domy', strong: true },
          { text: '.', strong: false },
        ],
      },
    ]);
  });

  it('has footnotes in lists and tables too, and keeps a mark without a note', () => {
    const notes = JSON.stringify(chapterBlocks('- bod[^a]\n\n| x[^a] |\n| - |\n| y[^b] |\n\n[^a]: Zdroj.'));
    expect(notes.match(/"note":\[\{"text":"Zdroj\."\}\]/g)).toHaveLength(2);
    expect(notes).toContain('[^b]');
  });
});
