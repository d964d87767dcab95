import { expect, it, vi } from 'vitest';
import type { SourceDocument } from '~/domain/search/document.ts';
import { packIndex } from '~/domain/search/pack.ts';
import { engineOf } from './local-engine.ts';

const DOCUMENTS: readonly SourceDocument[] = [
  { kind: 'providers', id: 'domov', name: 'Domov', summary: '', other: [], links: [], hidden: [] },
  {
    kind: 'services',
    id: 'vareni',
    name: 'Vaření',
    summary: 'Uvaří oběd.',
    other: [],
    links: ['providers/domov'],
    hidden: [],
  },
  { kind: 'services', id: 'praní', name: 'Praní', summary: 'Vypere prádlo.', other: [], links: [], hidden: [] },
];
const packed = packIndex(DOCUMENTS, { language: 'cs', original: 'cs' });
const ids = ['praní', 'vareni'];

it('gives services their sentences, fetched once and only for what is shown', async () => {
  const load = vi.fn(() => Promise.resolve('Uvaří oběd.\nVypere prádlo.'));
  const engine = engineOf(packed, '', load);
  const { services } = await engine.ask('prádlo');
  expect(services).toEqual(['praní']);
  expect(await engine.services([])).toEqual([]);
  expect(load).not.toHaveBeenCalled();
  expect(await engine.services(ids)).toMatchObject([
    { id: 'praní', summary: 'Vypere prádlo.', provider: '' },
    { id: 'vareni', summary: 'Uvaří oběd.', provider: 'Domov' },
  ]);
  await engine.services(ids);
  expect(load).toHaveBeenCalledTimes(1);
});

it('shows no sentence rather than that of another, and asks again after a failure', async () => {
  const texts = [Promise.reject(new Error('offline')), Promise.resolve('Jiná věta.\nJeště jiná.')];
  const engine = engineOf(packed, '', () => texts.shift() ?? Promise.resolve(''));
  for (let i = 0; i < 2; i += 1) expect((await engine.services(ids)).map(({ summary }) => summary)).toEqual(['', '']);
  expect(texts).toEqual([]);
});
