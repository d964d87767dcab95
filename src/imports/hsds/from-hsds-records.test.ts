import { describe, expect, it } from 'vitest';
import { place, run, service, term } from '../../../tests/fixtures/hsds.ts';
import type { HsdsOptions } from './from-hsds.ts';

describe('broken records', () => {
  it('without an id get the same one each time', () => {
    const first = run([service({ id: '' })]);
    expect(first.codes).toContain('blankId');
    expect(run([service({ id: '' })]).of('services')).toEqual(first.of('services'));
  });

  it('without a provider, a name or a description still make an entry', () => {
    const { service: made, provider, codes } = run([{ id: '1', status: 'active', email: 'a@b.cz' }]);
    expect(made.name).toBeTruthy();
    expect(made.summary).toBeTruthy();
    expect(provider.name).toMatch(/Neuvedený/);
    expect(codes).toEqual(expect.arrayContaining(['nameMissing', 'summaryMissing']));
  });

  it('of other types than HSDS says do not crash', () => {
    const odd = {
      name: 12,
      description: ['a'],
      phones: 'x',
      service_at_locations: { location: 5 },
      schedules: [null],
      languages: {},
      attributes: [1],
      minimum_age: 'dítě',
    };
    const { service: made, codes } = run([service(odd)]);
    expect(made.name).toBe('12');
    expect(codes).toEqual(expect.arrayContaining(['notText', 'notRecord', 'notNumber']));
  });

  it('of one id are told apart when they differ, and taken once when they do not', () => {
    const { of, codes } = run([service(), service(), service({ name: 'Úplně jiná' })]);
    expect(of('services')).toHaveLength(2);
    expect(codes).toEqual(expect.arrayContaining(['duplicate', 'duplicateId']));
  });

  it('that complete each other are one', () => {
    const { service: made, of } = run([service(), service({ email: 'a@b.cz' })]);
    expect(of('services')).toHaveLength(1);
    expect(made.emails).toEqual(['a@b.cz']);
  });
});

describe('slugs', () => {
  const three = [
    service(),
    service({ id: '2', organization: { id: 'p', name: 'Charita' } }),
    service({ id: '3', name: 'Klub' }),
  ];
  const slugs = (services: readonly unknown[], options = {}) =>
    new Map(
      run(services, options)
        .of('services')
        .map(({ key, id }) => [key, id]),
    );

  it('come from the name, and from the provider where names clash, whatever the order', () => {
    const expected = { 1: 'poradna-spolek-pomoc', 2: 'poradna-charita', 3: 'klub' };
    expect(Object.fromEntries(slugs(three))).toEqual(expected);
    expect(Object.fromEntries(slugs(three.toReversed()))).toEqual(expected);
  });

  it('stay when the name changes, and leave alone what an editor wrote', () => {
    const known = new Map([['services:1', 'stara-adresa']]);
    expect(slugs([service()], { known, taken: new Set(['services/stara-adresa']) }).get('1')).toBe('stara-adresa');
    expect(slugs([service()], { taken: new Set(['services/poradna']) }).get('1')).not.toBe('poradna');
  });
});

describe('terms', () => {
  const attributes = [
    term('situace', 'Domácí násilí', 'domaci-nasili'),
    term('druh', 'Krizová linka'),
    term('barva', 'modrá'),
  ];
  const made = run([
    service({ attributes, phones: [{ number: '116 006' }] }),
    service({ id: '2', name: 'B', attributes }),
  ]);

  it('go where the mapping says, once', () => {
    expect(made.service).toMatchObject({ lifeSituations: ['domaci-nasili'], serviceTypes: ['krizova-linka'] });
    expect(made.of('life-situations')).toHaveLength(1);
    expect(made.of('service-types')[0]?.entry).toMatchObject({ name: 'Krizová linka', area: 'crisis' });
  });

  it('without a place are reported with the number of services', () => {
    expect(made.notes).toContainEqual(
      expect.objectContaining({ code: 'termUnmapped', params: { taxonomy: 'barva', services: 2 } }),
    );
    expect(made.unmapped).toEqual(['barva']);
  });

  it('about violence offer the quick exit', () => {
    expect(made.of('life-situations')[0]?.entry['quickExit']).toBe(true);
    expect(made.service.quickExit).toBe(true);
  });

  it('make crisis lines of services that have a number, and keep the services', () => {
    expect(made.of('crisis-lines')).toHaveLength(1);
    expect(made.of('services')).toHaveLength(2);
    expect(made.codes).toContain('crisisLineWithoutPhone');
  });
});

describe('the town', () => {
  const settings = (services: readonly unknown[], options: Partial<HsdsOptions> = {}) =>
    run(services, { country: undefined, language: undefined, ...options }).of('settings')[0]?.entry;

  it('is guessed from the addresses', () => {
    const services = [service(place({ city: 'Ústí', country: 'CZ' }, { latitude: 50.66, longitude: 14.03 }))];
    expect(settings(services)).toMatchObject({
      town: 'Ústí',
      language: 'cs',
      country: 'CZ',
      timeZone: 'Europe/Prague',
      bounds: { south: 50.64, north: 50.68 },
    });
  });

  it('is American where addresses are, though they do not say so', () => {
    const services = [service(place({ city: 'Chicago', state_province: 'IL', postal_code: '60601' }))];
    expect(settings(services)).toMatchObject({ country: 'US', language: 'en', timeZone: 'America/New_York' });
  });

  it('has the line 112 when the source has none', () => {
    expect(
      run([service()])
        .of('crisis-lines')
        .map(({ entry }) => entry['number']),
    ).toEqual(['112']);
  });
});
