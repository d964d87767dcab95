import { describe, expect, it } from 'vitest';
import { collections } from '~/schema/collections.ts';
import { entryAt, entryFile, foldersIn, nearId, sharedFolder } from './folders.ts';

describe('an entry and its file', () => {
  it.each([
    ['services', 'poradna', 'services/poradna.yaml'],
    ['pages', 'o-katalogu', 'pages/o-katalogu.md'],
    ['settings', 'site', 'settings/site.yaml'],
    ['synonyms', 'synonyms', 'settings/synonyms.yaml'],
    ['plans', 'kp', 'plans/kp/plan.yaml'],
    ['plan-questionnaires', 'kp', 'plans/kp/questionnaire.yaml'],
    ['plan-measures', 'kp/1-1', 'plans/kp/measures/1-1.yaml'],
    ['plan-chapters', 'kp/uvod', 'plans/kp/chapters/uvod.md'],
    ['plan-monitoring', 'kp/2025/1-1', 'plans/kp/monitoring/2025/1-1.yaml'],
    ['plan-versions', 'kp/navrh', 'plans/kp/versions/navrh/version.yaml'],
    ['plan-version-measures', 'kp/navrh/1-1', 'plans/kp/versions/navrh/measures/1-1.yaml'],
  ] as const)('%s %s', (collection, id, file) => {
    expect(entryFile(collections[collection], id)).toBe(file);
    expect(entryAt(file)).toEqual({ collection, id });
  });

  it('no entry is where none can be', () => {
    for (const file of ['site.yaml', 'plans/plan.yaml', 'plans/kp/jine.yaml', 'plans/kp/monitoring/loni/1-1.yaml']) {
      expect(entryAt(file)).toBeUndefined();
    }
  });
});

it('knows what folders may be in a folder', () => {
  expect(foldersIn(['plans'])).toEqual(['{plan}']);
  expect(foldersIn(['plans', 'kp', 'monitoring'])).toEqual(['{year}']);
  expect(foldersIn(['services'])).toEqual([]);
});

it('finds a neighbour in the same plan or version', () => {
  expect(nearId('kp/2025/1-1', 1, '1-2')).toBe('kp/1-2');
  expect(nearId('kp/navrh/1-1', 2, '1')).toBe('kp/navrh/1');
  expect(nearId('poradna', 0, 'charita')).toBe('charita');
});

it('names the folder in which a reference looks', () => {
  expect(sharedFolder('services', 'kp/1-1', 0)).toBe('services');
  expect(sharedFolder('plan-objectives', 'kp/1-1', 1)).toBe('plans/kp/objectives');
  expect(sharedFolder('plans', 'kp', 0)).toBe('plans');
});
