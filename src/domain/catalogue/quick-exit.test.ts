import { expect, it } from 'vitest';
import { catalogueOf, entry, serviceOf } from '../../../tests/fixtures/entries.ts';
import { offersQuickExit } from './quick-exit.ts';

const catalogue = catalogueOf(
  entry('target-groups', 'obeti', { quickExit: true }),
  entry('target-groups', 'seniori'),
  entry('life-situations', 'nasili', { quickExit: true }),
  entry('service-types', 'intervence', { quickExit: true }),
  entry('services', 'own', { quickExit: true }),
  entry('services', 'group', { targetGroups: ['seniori', 'obeti'] }),
  entry('services', 'situation', { lifeSituations: ['nasili'] }),
  entry('services', 'kind', { serviceTypes: ['intervence'] }),
  entry('services', 'none', { targetGroups: ['seniori'] }),
);

it.each([
  ['own', true],
  ['group', true],
  ['situation', true],
  ['kind', true],
  ['none', false],
])('a service threatened by its %s offers a way to leave: %s', (id, expected) => {
  expect(offersQuickExit(serviceOf(catalogue, id))).toBe(expected);
});
