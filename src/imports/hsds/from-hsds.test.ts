import { describe, expect, it } from 'vitest';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import type { ProviderEntry } from '~/schema/collections/providers.ts';
import type { Draft } from '../entry.ts';
import type { HsdsOptions } from './from-hsds.ts';
import { fromHsds } from './from-hsds.ts';
import { toMapping } from './mapping.ts';
import { readHsds } from './read-source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const { mapping } = toMapping({ taxonomies: { situace: 'life-situations', druh: 'service-types' } });

function run(services: readonly unknown[], options: Partial<HsdsOptions> = {}) {
  const source = readHsds([
    { path: 'services.json', bytes: bytes(JSON.stringify({ contents: services, total_items: services.length })) },
  ]);
  const result = fromHsds(source, {
    mapping,
    known: new Map(),
    taken: new Set(),
    country: 'CZ',
    language: 'cs',
    ...options,
  });
  const of = (collection: string) => result.entries.filter((entry) => entry.collection === collection);
  const codes = result.notes.map(({ code }) => code);
  return {
    ...result,
    of,
    codes,
    service: of('services')[0]?.entry as Draft<ServiceEntry>,
    provider: of('providers')[0]?.entry as Draft<ProviderEntry>,
  };
}

const organization = { id: 'o', name: 'Spolek Pomoc' };
const service = (more: object = {}) => ({
  id: '1',
  name: 'Poradna',
  description: 'Radí.',
  status: 'active',
  organization,
  ...more,
});
const place = (address: object, more: object = {}) => ({
  service_at_locations: [{ location: { addresses: [address], ...more } }],
});
const term = (taxonomy: string, name: string, code = '') => ({ taxonomy_term: { name, taxonomy, code } });

describe('a service', () => {
  it('keeps a phone that nobody can dial in the contact note', () => {
    const { service: made, codes } = run([
      service({ phones: [{ number: 'u vrátnice' }, { number: '+420475200301' }] }),
    ]);
    expect(made.phones).toEqual([{ number: '475 200 301' }]);
    expect(made.contactNote).toBe('u vrátnice');
    expect(codes).toContain('phone');
  });

  it('names the address without a postal code', () => {
    const { notes } = run([service(place({ address_1: 'Nová 1', city: 'Ústí', postal_code: '', country: 'CZ' }))]);
    const note = notes.find(({ code }) => code === 'postalCodeMissing');
    expect(note).toMatchObject({
      kind: 'kept',
      record: { id: '1', name: 'Poradna' },
      params: { address: 'Nová 1, Ústí' },
    });
  });

  it('puts a swapped city and street right', () => {
    const { of } = run([
      service(place({ address_1: 'Příbor', city: 'Hájov 87' })),
      service({ id: '2', name: 'Jiná', ...place({ address_1: 'Nová 1', city: 'Příbor' }) }),
    ]);
    expect((of('services')[0]?.entry as Draft<ServiceEntry>).locations?.[0]).toMatchObject({
      street: 'Hájov 87',
      city: 'Příbor',
    });
    expect(of('municipalities').map(({ id }) => id)).toEqual(['pribor']);
  });

  it('drops impossible coordinates and swaps swapped ones', () => {
    expect(run([service(place({ city: 'A' }, { latitude: 100, longitude: 101 }))]).codes).toContain('coordinates');
    expect(
      run([service(place({ city: 'A' }, { latitude: 14.03, longitude: 50.66 }))]).service.locations?.[0],
    ).toMatchObject({ latitude: 50.66, longitude: 14.03 });
  });

  it.each([
    ['active', 'active'],
    ['defunct', 'ended'],
    ['temporarily closed', 'temporarily-closed'],
    ['inactive', 'temporarily-closed'],
    ['???', 'active'],
  ])('of status %s is %s', (status, expected) => {
    expect(run([service({ status })]).service.status).toBe(expected);
  });

  it('gives a closed service a reason: the alert, or a neutral sentence', () => {
    expect(run([service({ status: 'inactive', alert: 'Stěhujeme se.' })]).service.closure).toEqual({
      reason: 'Stěhujeme se.',
    });
    expect(run([service({ status: 'inactive' })]).service.closure?.reason).toMatch(/uzavřena/);
  });

  it('is verified when it was assured, not when it was last modified', () => {
    const { service: made } = run([
      service({ assured_date: '2026-01-05', assurer_email: 'jana.nova@mesto.cz', last_modified: '2026-09-09' }),
    ]);
    expect(made).toMatchObject({ verifiedOn: '2026-01-05', verifiedBy: 'mesto.cz' });
    expect(run([service({ last_modified: '2026-09-09T10:00:00Z' })]).service.verifiedOn).toBeUndefined();
  });

  it('says what it costs', () => {
    expect(run([service({ fees_description: 'Zdarma' })]).service).toMatchObject({ cost: 'free' });
    expect(run([service({ fees: 'Podle příjmu, nejvýše 100 Kč' })]).service).toMatchObject({
      cost: 'means-tested',
      costNote: 'Podle příjmu, nejvýše 100 Kč',
    });
    expect(run([service({ cost_options: [{ amount: 35, currency: 'czk', option: 'děti' }] })]).service).toMatchObject({
      cost: 'paid',
      costNote: '35 CZK (děti)',
    });
  });

  it('moves a text that is too long into the description and tells', () => {
    const alert = 'Pozor, stavíme. '.repeat(40).trim();
    const { service: made, codes } = run([service({ alert })]);
    expect(made.alert?.length).toBeLessThanOrEqual(400);
    expect(made.description).toContain(alert);
    expect(codes).toContain('tooLong');
  });

  it('keeps what the schema has no field for under headings', () => {
    const { service: made } = run([service({ eligibility_description: 'Lidé nad 65 let.', wait_time: 'Týden' })]);
    expect(made.description).toBe('## Pro koho\n\nLidé nad 65 let.\n\n## Čekací doba\n\nTýden');
  });

  it('divides the application process into steps', () => {
    expect(run([service({ application_process: '1. Zavolejte.\\n2. Přijďte.' })]).service.steps).toEqual([
      'Zavolejte.',
      'Přijďte.',
    ]);
  });

  it('reads languages by name and by code', () => {
    const { service: made, codes } = run([
      service({ languages: [{ name: 'ukrajinština' }, { code: 'en' }, { name: 'hvízdaná' }] }),
    ]);
    expect(made.languages).toEqual(['uk', 'en']);
    expect(made.description).toContain('hvízdaná');
    expect(codes).toContain('language');
  });

  it('does not promise accessibility that the source denies', () => {
    const { service: made } = run([
      service(place({ city: 'A' }, { accessibility: [{ description: 'Bezbariérový vstup. Výtah není.' }] })),
    ]);
    expect(made.locations?.[0]).toMatchObject({
      accessibility: ['wheelchair'],
      accessibilityNote: 'Bezbariérový vstup. Výtah není.',
    });
  });

  it('reports every key that it has no place for', () => {
    const { notes } = run([service({ favourite_colour: 'modrá' })]);
    expect(notes).toContainEqual(
      expect.objectContaining({
        kind: 'dropped',
        code: 'noPlace',
        field: 'favourite_colour',
        params: { value: 'modrá' },
      }),
    );
  });
});

describe('people', () => {
  const contact = { name: 'Jan Novák', title: 'sociální pracovník', phones: [{ number: '475 200 301' }] };

  it('are named where they are contacts of the service', () => {
    expect(run([service({ contacts: [contact] })]).service.people).toEqual([
      { role: 'sociální pracovník', name: 'Jan Novák', phone: '475 200 301' },
    ]);
  });

  it('are not named as contacts of an organization or as its statutory body, and the report does not name them', () => {
    const ofOrganization = run([service({ organization: { ...organization, contacts: [contact] } })]);
    const director = run([service({ contacts: [{ ...contact, title: 'Ředitel' }] })]);
    expect(ofOrganization.provider.people).toEqual([{ role: 'sociální pracovník', phone: '475 200 301' }]);
    expect(director.service.people).toEqual([{ role: 'Ředitel', phone: '475 200 301' }]);
    expect(JSON.stringify([ofOrganization.entries, ofOrganization.notes, director.notes])).not.toContain('Novák');
  });
});

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
