import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { choice } from '../fields/choice.ts';
import { contacts, identifiers } from '../fields/contacts.ts';
import { ico } from '../fields/ico.ts';
import { list } from '../fields/list.ts';
import { location } from '../fields/location.ts';
import { optional } from '../fields/optional.ts';
import { markdown, paragraph, text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';
import { verification } from '../fields/verification.ts';

const texts = {
  name: text({ label: 'Název', hint: 'Jak se organizace představuje.' }),
  summary: optional(paragraph({ label: 'Jednou větou', hint: 'Kdo to je a komu pomáhá.', max: 400 })),
  description: optional(markdown({ label: 'Popis' })),
} satisfies Fields;

const LEGAL_FORMS = {
  'public-body': 'obec, kraj, úřad',
  'contributory-organization': 'příspěvková organizace',
  association: 'spolek',
  'church-organization': 'církevní právnická osoba',
  'public-benefit': 'obecně prospěšná společnost',
  institute: 'ústav',
  foundation: 'nadace nebo nadační fond',
  company: 'obchodní společnost',
  person: 'fyzická osoba',
  other: 'jiná',
};

/** Organizations that provide services (HSDS organization). */
export const providers = collection({
  name: 'providers',
  label: 'Poskytovatelé',
  labelSingular: 'Poskytovatel',
  fields: {
    ...texts,
    alternateNames: list({
      label: 'Jiné názvy',
      hint: 'Zkratky a dřívější názvy; podle nich se také hledá.',
      of: text({ label: 'Název' }),
    }),
    legalForm: optional(choice({ label: 'Právní forma', options: LEGAL_FORMS })),
    ico: optional(ico({ label: 'IČO', hint: 'Osm číslic i s nulami na začátku.' })),
    dataBox: optional(text({ label: 'Datová schránka', hint: 'Sedm písmen a číslic.', max: 10 })),
    ...contacts,
    location: optional(location({ label: 'Sídlo', hint: 'Úřední adresa. Kam chodí lidé, patří ke službě.' })),
    ...verification,
    ...identifiers,
    translations: translations(texts),
  },
});

export type ProviderEntry = EntryOf<typeof providers>;
