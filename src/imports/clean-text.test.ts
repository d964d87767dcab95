import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it('leaves a proper text alone', () => {
    expect(cleanText('Pomoc seniorům – denně.')).toEqual({ text: 'Pomoc seniorům – denně.', changes: [] });
  });

  it('puts right UTF-8 that was read as another encoding', () => {
    const asLatin = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Příbor – služby'));
    const as1250 = new TextDecoder('windows-1250').decode(new TextEncoder().encode('Děti a mládež'));
    expect(cleanText(asLatin)).toEqual({ text: 'Příbor – služby', changes: ['mojibake'] });
    expect(cleanText(as1250).text).toBe('Děti a mládež');
  });

  it('makes a written-out new line real', () => {
    expect(cleanText('Zavolejte\\nPřijďte')).toEqual({ text: 'Zavolejte\nPřijďte', changes: ['literalNewline'] });
  });

  it('turns HTML into text, and into Markdown where it may stay', () => {
    const html = '<p>Pomoc <b>doma</b> &amp; venku</p><ul><li>nákup</li><li>úklid</li></ul><script>alert(1)</script>';
    expect(cleanText(html)).toEqual({ text: 'Pomoc doma & venku\n\n- nákup\n- úklid', changes: ['html'] });
    expect(cleanText(html, { markdown: true }).text).toBe('Pomoc **doma** & venku\n\n- nákup\n- úklid');
  });

  it('keeps the address of a link, and never a script', () => {
    expect(cleanText('<a href="https://a.cz/x">tady</a>').text).toBe('tady (https://a.cz/x)');
    expect(cleanText('<a href="javascript:alert(1)">tady</a>', { markdown: true }).text).toBe('tady');
  });

  it('leaves nothing that would read as a tag', () => {
    expect(cleanText('věk <18, a<b, <info@a.cz>').text).toBe('věk <18, a< b, info@a.cz');
    expect(cleanText('&lt;img src=x onerror=alert(1)&gt;').text).not.toMatch(/<[a-z]/i);
  });

  it('tells of characters that are lost for good', () => {
    expect(cleanText('P\uFFFDíbor').changes).toEqual(['brokenCharacters']);
  });
});
