import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import { choice } from '../fields/choice.ts';
import { list } from '../fields/list.ts';
import { decimal, integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { reference } from '../fields/reference.ts';
import { text } from '../fields/text.ts';

/** Places that services are given for: municipalities, and districts of a city. */
export const municipalities = collection({
  name: 'municipalities',
  label: 'Obce a části města',
  labelSingular: 'Obec',
  fields: {
    name: text({ label: 'Název', max: 90 }),
    kind: choice({
      label: 'Druh',
      options: { municipality: 'obec', district: 'městská část nebo obvod', region: 'širší území' },
    }),
    partOf: optional(reference({ label: 'Patří pod', to: 'municipalities' })),
    code: optional(text({ label: 'Kód', hint: 'Kód obce nebo obvodu v RÚIAN.', max: 12 })),
    population: optional(integer({ label: 'Obyvatel', min: 0, max: 20_000_000 })),
    latitude: optional(decimal({ label: 'Zeměpisná šířka', min: -90, max: 90 })),
    longitude: optional(decimal({ label: 'Zeměpisná délka', min: -180, max: 180 })),
    order: optional(integer({ label: 'Pořadí', min: 0, max: 9999 })),
    alternateNames: list({ label: 'Jiné názvy', of: text({ label: 'Název' }) }),
  },
  rules: [
    {
      at: ['longitude'],
      reads: ['latitude', 'longitude'],
      rule: 'coordinatesPair',
      holds: ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
    },
  ],
});

export type MunicipalityEntry = EntryOf<typeof municipalities>;
