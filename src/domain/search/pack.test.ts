import { describe, expect, it } from 'vitest';
import { packIndex } from './pack.ts';
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
    expect(docs.map(({ kind, id, name, summary }) => [kind, id, name, summary])).toEqual(
      documents.map(({ kind, id, name, summary }) => [kind, id, name, summary]),
    );
    expect(docs[1]?.links).toEqual(['needs/jidlo']);
    expect(docs.map(({ lang }) => lang)).toEqual([undefined, undefined, 'en']);
  });

  it('carries stems of hidden texts, and not the texts', () => {
    expect(JSON.stringify(packed)).not.toContain('polévka');
    expect(unpackIndex(packed, '').postings.has('polévk'.normalize('NFD').replace(/\p{M}/gu, ''))).toBe(true);
  });
});
