import { getDocumentProxy, extractText } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { iconsFrom } from '~/components/ui/icon.ts';
import { siteIn } from '~/components/site/site.ts';
import { servicePapers } from '~/sheets/papers.ts';
import { catalogueOf, entry, TODAY } from '../../tests/fixtures/entries.ts';
import { getPrinter } from './printer.ts';

const HOSTILE = '#set page(width: 1pt) #panic("x") $x$ *a* < b> @c `d` \\ // e /* f';

const catalogue = catalogueOf(
  entry('services', 'poradna', {
    name: 'Dluhová poradna',
    provider: 'domov',
    phones: [{ number: '475 000 010', note: HOSTILE }],
    emails: ['poradna@example.org'],
    description: `## Jak\n\n${HOSTILE}\n\n- [web](https://example.org)\n- dvě`,
    steps: [HOSTILE],
    locations: [
      {
        street: 'Růžová 1',
        city: 'Lhota',
        schedule: { weekly: [{ days: ['mo', 'tu'], opens: '08:00', closes: '12:00' }] },
      },
      { secret: true, street: 'Tichá 13', city: 'Lhota', name: 'Azyl' },
    ],
    verifiedOn: '2026-05-01',
    translations: { uk: { name: 'Боргова консультація' } },
  }),
);

async function printed(locale: 'cs' | 'uk', origin?: string) {
  const site = siteIn(locale, { catalogue, holidays: [], today: TODAY, icon: iconsFrom({}) });
  const [paper] = servicePapers(site, origin);
  if (!paper) throw new Error('There is no paper.');
  const pdf = getPrinter().pdf(paper.template, { ...paper.data(), ...paper.stamp });
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const { text } = await extractText(document, { mergePages: true });
  return { pdf: pdf.toString('latin1'), document, text: text.replaceAll(/\s+/g, ' ') };
}

describe('a printed sheet', async () => {
  const { pdf, document, text } = await printed('cs', 'https://lhota.example.org');

  it('has all that a visitor takes along', () => {
    for (const piece of ['Dluhová poradna', '475 000 010', 'poradna@example.org', 'Růžová 1', 'po, út 8:00–12:00'])
      expect(text).toContain(piece);
    expect(text).toContain('Ověřeno 1. 5. 2026');
    expect(text).toContain('https://lhota.example.org/sluzby/poradna/');
    expect(text).toContain('1 / 1');
  });

  it('keeps a secret address', () => {
    expect(text).toContain('Adresa je utajená');
    expect(text).not.toContain('Tichá');
  });

  it('shows as text what looks like code', () => {
    expect(text.split('#set page(width: 1pt)').length).toBeGreaterThan(2);
    expect(document.numPages).toBe(1);
  });

  it('is a tagged document with a title and a language, and embeds its fonts', async () => {
    expect(pdf).toContain('/MarkInfo');
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Dluhová poradna – site', Language: 'cs' });
    expect(pdf).toContain('AtkinsonHyperlegibleNext');
    expect(pdf).toContain('/FontFile');
  });
});

it('is set in Cyrillic too', async () => {
  const { text, document } = await printed('uk');
  expect(text).toContain('Боргова консультація');
  expect((await document.getMetadata()).info).toMatchObject({ Language: 'uk' });
});

it('a template that is wrong says where', () => {
  expect(() => getPrinter().pdf('sheet', {})).toThrow(/sheet\.typ.*dictionary does not contain key/);
});
