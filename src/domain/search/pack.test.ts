import { describe, expect, it } from 'vitest';
import { digest } from '../text/digest.ts';
import { fold } from '../text/fold.ts';
import { analyse } from './analyse.ts';
import { packIndex, sentencesOf } from './pack.ts';
import { IN } from './search-index.ts';
import { unpackIndex } from './unpack.ts';

const documents = [
  { kind: 'needs', id: 'jidlo', name: 'Jídlo', summary: '', other: ['obědy'], links: [], hidden: [] },
  {
    kind: 'services',
    id: 'kuchyne',
    name: 'Kuchyně',
    summary: 'Vaří.',
    other: [],
    links: ['needs/jidlo', 'needs/neni'],
    hidden: ['polévka'],
  },
  { kind: 'services', id: 'bufet', name: 'Snack bar', summary: 'Cooks.', other: [], lang: 'en', links: [], hidden: [] },
] as const;
const packed = packIndex(documents, { language: 'cs', original: 'en' });

describe('a packed index', () => {
  it('becomes on the device what it was', () => {
    const { docs } = unpackIndex(JSON.parse(JSON.stringify(packed)) as typeof packed, '');
    expect(docs.map(({ kind, id, name }) => [kind, id, name])).toEqual(
      documents.map(({ kind, id, name }) => [kind, id, name]),
    );
    expect(docs[1]?.links).toEqual(['needs/jidlo']);
    expect(docs.map(({ lang }) => lang)).toEqual([undefined, undefined, 'en']);
  });

  it('carries of summaries and hidden texts the stems alone', () => {
    expect(JSON.stringify(packed)).not.toMatch(/polévka|Vaří|Cooks/);
    const { postings } = unpackIndex(packed, '');
    expect(postings.get(fold('polévk'))).toEqual({
      docs: [1],
      places: [IN.hidden],
      tells: [expect.closeTo(0.18)],
    });
    expect(postings.get('cook')).toEqual({ docs: [2], places: [IN.summary], tells: [expect.closeTo(0.55)] });
  });

  it('knows a word by all places of a document in which it stands', () => {
    const [need, kitchen] = documents;
    const { postings } = unpackIndex(
      packIndex([need, { ...kitchen, summary: 'Obědy z kuchyně.', hidden: ['Oběd'] }], {
        language: 'cs',
        original: 'cs',
      }),
      '',
    );
    const [stem = ''] = analyse('kuchyně', 'cs');
    expect(postings.get(stem)).toEqual({ docs: [1], places: [IN.name | IN.summary], tells: [1] });
    const [lunch = ''] = analyse('oběd', 'cs');
    expect(postings.get(lunch)).toMatchObject({ docs: [0, 1], places: [IN.other, IN.summary] });
  });

  it('leaves out hidden words that nearly everything has', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      ...documents[1],
      id: `k${i}`,
      hidden: [i < 3 ? 'polévka guláš' : 'guláš'],
    }));
    const { postings } = unpackIndex(packIndex(many, { language: 'cs', original: 'cs' }), '');
    const [soup = '', goulash = ''] = analyse('polévka guláš', 'cs');
    expect(postings.get(soup)?.docs).toEqual([0, 1, 2]);
    expect(postings.has(goulash)).toBe(false);
  });
});

describe('sentences of services', () => {
  it('are lines in the order of the index, and its own', () => {
    const lines = sentencesOf(['Vaří.', 'Cooks.']);
    expect(lines).toBe('Vaří.\nCooks.');
    expect(packed.summaries).toBe(digest(lines));
  });
});
