import { expect, it } from 'vitest';
import { collections } from '../collections.ts';
import type { CollectionName } from '../collections.ts';
import type { Collection } from '../collection.ts';
import { editorAddress } from './address.ts';
import { decapConfig } from './config.ts';

const facts = { name: '', town: '', language: 'cs', country: 'CZ', timeZone: 'Europe/Prague', staleAfterMonths: 12 };
const folders = ['plans', 'plans/kp', 'plans/kp/measures', 'plans/kp/monitoring', 'plans/kp/monitoring/2025'];
const config = decapConfig(Object.values<Collection>(collections), { prefix: '', folders, year: 2026, facts });

it.each([
  ['services', 'domov', '#/collections/services/entries/domov'],
  ['settings', 'site', '#/collections/settings/entries/settings'],
  ['synonyms', 'synonyms', '#/collections/synonyms/entries/synonyms'],
  ['plans', 'kp', '#/collections/plans--kp/entries/plans'],
  ['plan-measures', 'kp/1-1', '#/collections/plan-measures--kp/entries/1-1'],
  ['plan-monitoring', 'kp/2025/1-1', '#/collections/plan-monitoring--kp--2025/entries/1-1'],
] as const)('opens %s %s in a collection that the editor has', (name: CollectionName, id, address) => {
  expect(editorAddress(collections[name], id)).toBe(address);
  const [, , collection, , own] = address.split('/');
  const made = config.collections.find((one) => one.name === collection);
  expect(made).toBeDefined();
  const files = made?.['files'] as readonly { name: string }[] | undefined;
  if (files) expect(files.map((file) => file.name)).toContain(own);
});
