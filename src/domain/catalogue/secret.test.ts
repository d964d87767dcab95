import { describe, expect, it } from 'vitest';
import { location } from '~/schema/fields/location.ts';
import { secretPieces, withoutSecrets } from './secret.ts';

const place = {
  name: 'Azylový dům',
  secret: true,
  street: 'Tichá 77',
  cityPart: 'Zálesí',
  city: 'Horní Lhota',
  postalCode: '400 05',
  region: 'Ústecký kraj',
  country: 'CZ',
  ruian: '12345678',
  latitude: 50.51234,
  longitude: 14.56789,
  transport: 'U Vodojemu, 140 m',
  accessibility: ['wheelchair'],
  accessibilityNote: 'Bez schodů.',
  phones: [{ number: '475 000 003' }],
  schedule: { always: true },
  note: 'Vyzvedneme vás.',
};
const { schema } = location({ label: 'Místo' });
const secret = schema.parse(place);
const open = schema.parse({ ...place, secret: false });

describe('a secret place', () => {
  const shown = withoutSecrets(secret);

  it('loses everything that leads to its door', () => {
    const text = JSON.stringify(shown);
    const { street, cityPart, city, postalCode, ruian, latitude, longitude, transport } = place;
    for (const piece of [street, cityPart, city, postalCode, ruian, String(latitude), String(longitude), transport]) {
      expect(text).not.toContain(piece);
    }
  });

  it('keeps what helps', () => {
    const { name, region, accessibility, accessibilityNote, phones, schedule, note } = secret;
    expect(shown).toMatchObject({
      name,
      region,
      accessibility,
      accessibilityNote,
      phones,
      schedule,
      note,
      secret: true,
    });
  });

  it('has no field that nobody has thought of', () => {
    // A field that is added to places must be judged: may it be known of a secret one?
    const judged = Object.keys(place).sort();
    expect(
      location({ label: 'Místo' })
        .widget.fields.map(({ name }) => name)
        .sort(),
    ).toEqual(judged);
  });
});

it('a place that is not secret stays as it is', () => {
  expect(withoutSecrets(open)).toBe(open);
});

describe('what would give a place away', () => {
  it('is its address, code, coordinates and stop, longest first', () => {
    expect(secretPieces(secret)).toEqual(['U Vodojemu, 140 m', 'Tichá 77', '12345678', '50.51234', '14.56789']);
  });

  it('is nothing of what would be found by chance', () => {
    expect(secretPieces(schema.parse({ secret: true, street: 'Luh 1', city: 'Lhota' }))).toEqual(['Luh 1']);
    expect(secretPieces(schema.parse({ secret: true, latitude: 50, longitude: 14 }))).toEqual([]);
  });

  it('is nothing where nothing is secret', () => {
    expect(secretPieces(open)).toEqual([]);
  });
});
