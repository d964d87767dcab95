import { describe, expect, it } from 'vitest';
import type { ServiceEntry } from '~/schema/collections/services.ts';
import { organization, place, run, service } from '../../../tests/fixtures/hsds.ts';
import type { Draft } from '../entry.ts';

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
