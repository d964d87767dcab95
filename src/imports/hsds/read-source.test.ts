import { describe, expect, it } from 'vitest';
import { readHsds } from './read-source.ts';
import { SourceError } from './source.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const read = (files: Readonly<Record<string, string>>) =>
  readHsds(Object.entries(files).map(([path, text]) => ({ path, bytes: bytes(text) })));

describe('tables of HSDS', () => {
  const tables = {
    'organization.csv': 'id,name\no1,Charita\n',
    'services.csv': '\uFEFFid;organization_id;name;status\ns1;o1;Poradna;active\ns2;o9;Klub;active\n',
    'locations.csv': 'id,organization_id,name\nl1,o1,Dům\nl2,o7,Chata\n',
    'services_at_location.csv': 'id,service_id,location_id\n,s1,l1\n,s8,l1\n',
    'phones.csv': 'id,service_id,location_id,number\n,s1,,475 200 301\n,s77,,123456789\n',
    'regular_schedules.csv': 'service_id,weekday,opens_at,closes_at\ns1,Monday,9:00am,5:00pm\n',
    'physical_addresses.csv': 'location_id,address_1,city\nl1,Nová 1,Ústí\n',
    'taxonomy.csv': 'id,name,vocabulary\nt1,Dluhy,situace\n',
    'services_taxonomy.csv': 'service_id,taxonomy_id\ns1,t1\n',
  };
  const { services, organizations, notes } = read(tables);

  it('nest into services whatever their names and delimiters', () => {
    expect(services[0]).toMatchObject({
      name: 'Poradna',
      organization: { name: 'Charita' },
      phones: [{ number: '475 200 301' }],
      regular_schedules: [{ weekday: 'Monday' }],
      attributes: [{ taxonomy_term: { name: 'Dluhy', vocabulary: 'situace' } }],
      service_at_locations: [{ location: { name: 'Dům', physical_addresses: [{ city: 'Ústí' }] } }],
    });
  });

  it('report rows that belong nowhere with all they say', () => {
    const orphans = notes.filter(({ code }) => code === 'orphan');
    expect(orphans.map(({ record }) => record.type)).toEqual(
      expect.arrayContaining(['phones', 'service_at_locations']),
    );
    expect(orphans.find(({ record }) => record.type === 'phones')?.params).toMatchObject({
      keys: 'service_id s77',
      value: expect.stringContaining('123456789') as string,
    });
  });

  it('keep locations of organizations that the tables do not have', () => {
    expect(organizations).toContainEqual({ id: 'o7', locations: [expect.objectContaining({ name: 'Chata' })] });
  });
});

describe('JSON of HSDS', () => {
  const service = { id: '1', name: 'Poradna', status: 'active' };

  it('is a service, a list, a page, lines, or an organization with its services', () => {
    for (const text of [
      JSON.stringify(service),
      JSON.stringify([service]),
      JSON.stringify({ contents: [service] }),
      `${JSON.stringify(service)}\n${JSON.stringify(service)}`,
    ]) {
      expect(read({ 'a.json': text }).services[0]).toMatchObject(service);
    }
    const organization = { id: 'o', name: 'Charita', services: [service] };
    expect(read({ 'a.json': JSON.stringify(organization) }).services[0]).toMatchObject({
      name: 'Poradna',
      organization: { id: 'o' },
    });
  });

  it('is complete as a whole list, not as one page of many or one service', () => {
    expect(
      read({ 'a.json': JSON.stringify({ total_items: 2, contents: [service, { ...service, id: '2' }] }) }).isComplete,
    ).toBe(true);
    expect(
      read({ 'a.json': JSON.stringify({ total_items: 9, contents: [service, { ...service, id: '2' }] }) }).isComplete,
    ).toBe(false);
    expect(read({ 'a.json': JSON.stringify(service) }).isComplete).toBe(false);
  });

  it('that is something else is told', () => {
    expect(() => read({ 'a.json': '{"a": 1}' })).toThrow(SourceError);
    expect(() => read({ 'a.json': 'nic' })).toThrow(expect.objectContaining({ code: 'notJson' }));
    expect(() => read({ 'services.csv': 'service_uuid,jmeno\n1,A\n' })).toThrow(SourceError);
    expect(
      read({ 'a.json': JSON.stringify([service]), 'b.json': '{"$schema": "x", "name": "y", "description": "z"}' })
        .notes,
    ).toMatchObject([{ code: 'notHsds', record: { id: 'b.json' } }]);
  });
});
