import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { choice } from '../fields/choice.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';
import { termFields, termTexts } from './terms.ts';

const texts = {
  ...termTexts,
  plainName: optional(
    text({ label: 'Obyčejný název', hint: 'Stojí před úředním, například: Pomoc v domácnosti.', max: 90 }),
  ),
} satisfies Fields;

/** Kinds of service: those of Act 108/2006, and what a catalogue lists besides. */
export const serviceTypes = collection({
  name: 'service-types',
  label: 'Druhy služeb',
  labelSingular: 'Druh služby',
  fields: {
    ...texts,
    section: optional(text({ label: 'Paragraf', hint: 'Zákona 108/2006 Sb., například: § 40.', max: 12 })),
    area: choice({
      label: 'Oblast',
      options: {
        counselling: 'poradenství',
        care: 'služby péče',
        prevention: 'služby prevence',
        'follow-up': 'navazující služby',
        office: 'úřady a instituce',
        health: 'zdravotní péče',
        crisis: 'krizová pomoc',
      },
    }),
    ...termFields,
    translations: translations(texts),
  },
});

export type ServiceTypeEntry = EntryOf<typeof serviceTypes>;
