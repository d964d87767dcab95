import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { phoneNumber, webAddress } from '../fields/contact.ts';
import { flag } from '../fields/flag.ts';
import { icon } from '../fields/icon.ts';
import { languages } from '../fields/languages.ts';
import { list } from '../fields/list.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { references } from '../fields/reference.ts';
import { schedule } from '../fields/schedule.ts';
import { paragraph, text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';

const texts = {
  name: text({ label: 'Název' }),
  short: text({ label: 'Pro koho, dvěma slovy', hint: 'Například: děti a mládež.', max: 40 }),
  summary: paragraph({ label: 'S čím pomůže', max: 500 }),
} satisfies Fields;

/** Numbers to call when help is needed now. */
export const crisisLines = collection({
  name: 'crisis-lines',
  label: 'Krizové linky',
  labelSingular: 'Krizová linka',
  fields: {
    ...texts,
    number: phoneNumber({ label: 'Telefon' }),
    free: flag({ label: 'Volání je zdarma' }),
    inBar: flag({ label: 'Ukazovat nahoře na každé stránce', hint: 'Nejvýše čtyři linky.' }),
    schedule: optional(schedule({ label: 'Kdy volat' })),
    web: optional(webAddress({ label: 'Web' })),
    chat: optional(webAddress({ label: 'Chat' })),
    languages: languages({ label: 'Jazyky' }),
    targetGroups: references({ label: 'Pro koho', to: 'target-groups' }),
    icon: optional(icon({ label: 'Obrázek' })),
    order: optional(integer({ label: 'Pořadí', min: 0, max: 9999 })),
    quickExit: flag({ label: 'Rychlý odchod ze stránky' }),
    alternateNames: list({ label: 'Jiné názvy', of: text({ label: 'Název' }) }),
    translations: translations(texts),
  },
});

export type CrisisLineEntry = EntryOf<typeof crisisLines>;
