import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listSources } from '~/data/files.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { wrongIn } from './check.ts';
import { formatOfCollection } from './format.ts';

const facts = () => ({ today: '2026-06-01', staleAfterMonths: 12, nameOf: (_: string, id: string) => id });
const { sources } = listSources('content');
const isThere = (collection: string, id: string) =>
  sources.some((source) => source.collection === collection && source.id === id);

/** An entry of the demo town as the editor holds it. */
function held(file: string): { kind: Collection; data: Record<string, unknown> } {
  const source = sources.find((one) => one.file === file);
  if (!source) throw new Error(file);
  const kind = collections[source.collection];
  const data = formatOfCollection(kind, facts).fromFile(readFileSync(source.path, 'utf8'));
  return { kind, data: data as Record<string, unknown> };
}

const SERVICE = 'services/pecovatelska-sluzba-u-reky.yaml';

const wrong = (change: Record<string, unknown>) => {
  const { kind, data } = held(SERVICE);
  return wrongIn(kind, { ...data, ...change }, { isThere }).map(({ field, code }) => [field, code]);
};

describe('every entry of the demo town, opened in the editor', () => {
  it('is right, and saved unchanged gives the same file to the last byte', () => {
    expect(sources.length).toBeGreaterThan(200);
    for (const { file, path } of sources) {
      const { kind, data } = held(file);
      const text = readFileSync(path, 'utf8');
      expect([file, formatOfCollection(kind, facts).toFile(data) === text]).toEqual([file, true]);
    }
  });

  it('breaks no rule', () => {
    const broken = sources.flatMap(({ file, id }) => {
      const { kind, data } = held(file);
      return wrongIn(kind, data, { id, isThere }).map(({ field, code }) => [file, field, code]);
    });
    expect(broken).toEqual([]);
  });
});

describe('what an editor may get wrong', () => {
  it('is found where it is, in a list by its place', () => {
    expect(wrong({ phones: [{ number: '475 000 012' }, { number: '12' }] })).toEqual([['phones[1].number', 'phone']]);
  });

  it('is an item that was added and left empty', () => {
    expect(wrong({ phones: [{}] })).toEqual([['phones[0].number', 'required']]);
  });

  it('is not a field that Decap emptied', () => {
    expect(
      wrong({ ageFrom: '', cost: null, description: '', closure: {}, documents: [], areaNote: undefined }),
    ).toEqual([]);
  });

  it('is a reference to what is not there', () => {
    expect(wrong({ provider: 'nikdo', needs: ['bydleni', 'nic'] })).toEqual([
      ['provider', 'dangling'],
      ['needs', 'dangling'],
    ]);
  });

  it('is a rule between fields', () => {
    expect(wrong({ ageFrom: 60, ageTo: 20 })).toEqual([['ageTo', 'ageOrder']]);
    expect(wrong({ status: 'temporarily-closed', closure: undefined })).toEqual([['closure.reason', 'reasonMissing']]);
  });

  it('is a picture that says nothing to those who cannot see it', () => {
    expect(wrong({ description: 'Vchod: ![](/uploads/vchod.jpg)' })).toEqual([['description', 'altMissing']]);
    expect(wrong({ description: 'Vchod: ![Modré dveře](/uploads/vchod.jpg)' })).toEqual([]);
  });

  it('is a secret address written once more where everybody reads it', () => {
    const { kind, data } = held('services/azylovy-dum-bezpecny-breh.yaml');
    const [place] = data['locations'] as { street: string; city: string }[];
    const said = { ...data, description: `Najdete nás tady: ${place?.street ?? ''}, ${place?.city ?? ''}.` };
    expect(wrongIn(kind, said, { isThere }).map(({ field, code }) => [field, code])).toEqual([
      ['description', 'secretLeak'],
    ]);
  });
});
