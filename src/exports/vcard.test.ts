import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Contact } from '~/domain/catalogue/contact.ts';
import { toShortVcard, toVcard, toVcards } from './vcard.ts';

const place = {
  secret: false,
  name: 'Středisko',
  street: 'Růžová 1; dům B',
  cityPart: 'Střekov',
  city: 'Lhota',
  postalCode: '400 03',
  region: 'Ústecký kraj',
  country: 'CZ',
  latitude: 50.6,
  longitude: 14.05,
  accessibility: [],
  phones: [],
} as unknown as Contact['places'][number];

const contact: Contact = {
  uid: 'sluzba:poradna',
  name: 'Poradna „U Řeky“, z. s.; Žižkova',
  organization: 'Péče, o. p. s.',
  role: 'Poradenství',
  phones: [
    { text: '475 000 010', href: 'tel:+420475000010', kind: 'mobile', note: '' },
    { text: '475 000 011', href: 'tel:+420475000011', kind: 'fax', note: '' },
    { text: '116 111', href: 'tel:116111', kind: undefined, note: '' },
  ],
  emails: ['poradna@example.org'],
  web: 'https://example.org/poradna',
  page: 'https://lhota.example.org/sluzby/poradna/',
  places: [place, { ...place, secret: true, street: 'Tichá 13' }],
  notes: ['Pomůže s dluhy, nájmem i exekucí; zdarma.', 'po–pá 8:00–12:00', 'Zpětné lomítko: \\', 'x'.repeat(200)],
  revised: '2026-05-01',
};

/** Properties of a card by an independent reader, by name. */
function read(text: string) {
  const card = ICAL.Component.fromString(text);
  const all = (name: string) => card.getAllProperties(name);
  return {
    all,
    first: (name: string) => card.getFirstPropertyValue(name) as unknown,
    values: (name: string) => all(name).map((one) => one.getFirstValue() as unknown),
  };
}

describe('a contact for an address book', () => {
  const text = toVcard(contact);
  const card = read(text);

  it('says who it is, in letters that came through', () => {
    expect(card.first('version')).toBe('4.0');
    expect(card.first('fn')).toBe('Poradna „U Řeky“, z. s.; Žižkova');
    expect(card.first('org')).toBe('Péče, o. p. s.');
    expect(card.first('role')).toBe('Poradenství');
    expect(card.first('uid')).toBe('sluzba:poradna');
    expect(card.first('kind')).toBe('org');
  });

  it('has every number with its kind, the first one preferred', () => {
    expect(card.values('tel')).toEqual(['+420475000010', '+420475000011', '116111']);
    const kinds = card.all('tel').map((tel) => String(tel.getParameter('type')));
    expect(kinds).toEqual(['work,cell', 'work,fax', 'work,voice']);
    expect(card.all('tel').map((tel) => tel.getFirstParameter('pref'))).toEqual(['1', undefined, undefined]);
  });

  it('has the address in its parts and a point on the map', () => {
    expect(card.values('adr')).toEqual([['', '', 'Růžová 1; dům B, Střekov', 'Lhota', 'Ústecký kraj', '400 03', 'CZ']]);
    expect(card.values('geo')).toEqual(['geo:50.6,14.05']);
  });

  it('leaves out a secret address', () => {
    expect(text).not.toContain('Tichá');
  });

  it('has its note, line by line, and the day of its last verification', () => {
    expect(card.first('note')).toBe(contact.notes.join('\n'));
    expect(text).toContain('REV:20260501T000000Z\r\n');
  });

  it('links its own web and its page', () => {
    expect(card.values('url')).toEqual([contact.web, contact.page]);
  });

  it('has no line over 75 bytes, cuts no letter, and ends each as it should', () => {
    const lines = text.split('\r\n');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\ufffd');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(lines.at(-1)).toBe('');
  });

  it('stands after another in one file', () => {
    expect(ICAL.parse(toVcards([contact, contact]))).toHaveLength(2);
  });
});

describe('a contact in a code', () => {
  const text = toShortVcard(contact);
  const card = read(text);

  it('is the least that is worth saving', () => {
    expect(card.values('tel')).toEqual(['+420475000010', '116111']);
    expect(card.first('fn')).toBe(contact.name);
    expect(card.values('adr')).toEqual([['', '', 'Růžová 1; dům B, Střekov', 'Lhota', '', '400 03', '']]);
    expect(Buffer.byteLength(text)).toBeLessThan(400);
  });
});
