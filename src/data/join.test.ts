import { describe, expect, it } from 'vitest';
import { catalogueOf, entry, serviceOf, TODAY } from '../../tests/fixtures/entries.ts';
import { joinCatalogue } from './join.ts';

const terms = [
  entry('target-groups', 'seniori'),
  entry('needs', 'bydleni'),
  entry('service-types', 'domovy'),
  entry('municipalities', 'kraj'),
  entry('municipalities', 'lhota', { partOf: 'kraj' }),
  entry('crisis-lines', 'linka', { targetGroups: ['seniori'] }),
  entry('life-situations', 'pece', { targetGroups: ['seniori'], needs: ['bydleni'], crisisLines: ['linka'] }, 'Rada.'),
];
const everywhere = {
  serviceTypes: ['domovy'],
  targetGroups: ['seniori'],
  needs: ['bydleni'],
  lifeSituations: ['pece'],
  area: ['lhota'],
};
const secret = { secret: true, street: 'Tichá 77', city: 'Lhota', latitude: 50.5, longitude: 14.5 };

describe('a catalogue', () => {
  const catalogue = catalogueOf(...terms, entry('services', 'dum', everywhere), entry('pages', 'o-nas', {}, 'Text.'));
  const dum = serviceOf(catalogue, 'dum');

  it('resolves every reference, both ways', () => {
    const { provider, serviceTypes, targetGroups, needs, lifeSituations, area } = dum;
    const lists = [provider, ...serviceTypes, ...targetGroups, ...needs, ...lifeSituations, ...area];
    expect(lists.map(({ id }) => id)).toEqual(['domov', 'domovy', 'seniori', 'bydleni', 'pece', 'lhota']);
    for (const { services } of lists) expect(services).toEqual([dum]);
  });

  it('has the same term wherever it is referred to', () => {
    const [situation] = dum.lifeSituations;
    expect(situation?.crisisLines[0]?.targetGroups[0]).toBe(dum.targetGroups[0]);
    expect(catalogue.municipalities.get('lhota')?.partOf).toBe(catalogue.municipalities.get('kraj'));
    expect(catalogue.municipalities.get('kraj')?.partOf).toBeUndefined();
  });

  it('keeps the text below the front matter', () => {
    expect(catalogue.lifeSituations.get('pece')?.body).toBe('Rada.');
    expect(catalogue.pages.get('o-nas')?.body).toBe('Text.');
  });

  it('has the settings of the town', () => {
    expect(catalogue.settings.town).toBe('Lhota');
  });
});

describe('a secret place', () => {
  it('loses its address on the way in, of services and of providers', () => {
    const catalogue = catalogueOf(
      entry('providers', 'pomoc', { location: secret }),
      entry('services', 'azyl', { provider: 'pomoc', locations: [secret, { street: 'Dlouhá 1', city: 'Lhota' }] }),
    );
    const text = JSON.stringify([serviceOf(catalogue, 'azyl').locations, catalogue.providers.get('pomoc')?.location]);
    expect(text).not.toMatch(/Tichá|50\.5|14\.5/);
    expect(text).toContain('Dlouhá 1');
  });
});

describe('a list', () => {
  it('has no service that ended, though its page stays', () => {
    const catalogue = catalogueOf(...terms, entry('services', 'byl', { ...everywhere, status: 'ended' }));
    const { provider, targetGroups } = serviceOf(catalogue, 'byl');
    expect(provider.services).toEqual([]);
    expect(targetGroups[0]?.services).toEqual([]);
  });

  it('has services that are closed for a time, or planned', () => {
    const catalogue = catalogueOf(
      entry('services', 'a', { status: 'temporarily-closed', closure: { reason: 'stěhování' } }),
      entry('services', 'b', { status: 'planned' }),
    );
    expect(catalogue.providers.get('domov')?.services).toHaveLength(2);
  });

  it('is in the editor’s order first, then by the Czech alphabet', () => {
    const names = { c: 'Charita', h: 'Hospic', cz: 'Čaj', d: 'Domov', last: 'Azyl', first: 'Žáci' };
    const entries = Object.entries(names).map(([id, name]) => entry('needs', id, { name }));
    entries.push(entry('needs', 'ordered', { name: 'Zzz', order: 1 }));
    const sorted = [...catalogueOf(...entries).needs.values()].map(({ name }) => name);
    expect(sorted).toEqual(['Zzz', 'Azyl', 'Čaj', 'Domov', 'Hospic', 'Charita', 'Žáci']);
  });
});

describe('a service is there', () => {
  it.each([
    ['from its first day', { validFrom: TODAY }, true],
    ['not before', { validFrom: '2026-06-02' }, false],
    ['to its last day', { validTo: TODAY }, true],
    ['not after', { validTo: '2026-05-31' }, false],
  ])('%s', (_, validity, isThere) => {
    const catalogue = catalogueOf(...terms, entry('services', 'dum', { ...everywhere, ...validity }));
    expect(catalogue.services.has('dum')).toBe(isThere);
    for (const list of [catalogue.providers.get('domov'), catalogue.needs.get('bydleni')]) {
      expect(list?.services).toHaveLength(isThere ? 1 : 0);
    }
  });
});

it('joining leaves entries as they were, so that they can be joined again', () => {
  const entries = [...terms, entry('providers', 'domov'), entry('services', 'dum', everywhere)];
  const [first, second] = [joinCatalogue(entries, TODAY), joinCatalogue(entries, TODAY)];
  expect(second.needs.get('bydleni')?.services).toHaveLength(1);
  expect(first.needs.get('bydleni')).not.toBe(second.needs.get('bydleni'));
});
