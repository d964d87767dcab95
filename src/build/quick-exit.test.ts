import { expect, it } from 'vitest';
import { catalogueOf, entry } from '../../tests/fixtures/entries.ts';
import { quickExitNames } from './quick-exit.ts';

it('names services with a quick exit and what is uploaded for them, and nothing of others', () => {
  const entries = [
    entry('target-groups', 'obeti', { quickExit: true }),
    entry('services', 'azyl', {
      quickExit: true,
      photo: { file: '/uploads/vchod.v2.jpg', alt: 'Vchod' },
      files: [{ name: 'Žádost', file: '/uploads/zadost.pdf' }],
    }),
    entry('services', 'poradna', { targetGroups: ['obeti'] }),
    entry('services', 'klub', { files: [{ name: 'Leták', file: '/uploads/letak.pdf' }] }),
  ];
  expect(quickExitNames(catalogueOf(...entries), entries)).toEqual(['azyl', 'poradna', 'vchod.v2', 'zadost']);
});
