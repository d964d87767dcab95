import { choice } from '../fields/choice.ts';
import { date } from '../fields/date.ts';
import { group } from '../fields/group.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { text } from '../fields/text.ts';

/** How a service is given (Act 108/2006, section 33). */
export const FORMS = {
  ambulatory: 'ambulantní (člověk přijde)',
  outreach: 'terénní (služba přijede)',
  residential: 'pobytová (s ubytováním)',
};

/** How many people or beds a service has room for. */
export const capacity = group({
  label: 'Kapacita',
  fields: {
    form: optional(choice({ label: 'Forma', options: FORMS })),
    amount: integer({ label: 'Počet', min: 0, max: 100_000 }),
    unit: choice({
      label: 'Čeho',
      options: {
        beds: 'lůžek',
        clients: 'klientů',
        'clients-at-once': 'klientů v jednu chvíli',
        contacts: 'kontaktů za den',
        interventions: 'intervencí za den',
        calls: 'hovorů za den',
      },
    }),
    note: optional(text({ label: 'Poznámka' })),
  },
});

/** For how long a service is closed, and why. */
export const closure = group({
  label: 'Přerušení',
  fields: {
    from: optional(date({ label: 'Od', hint: 'Od kdy je zavřeno.' })),
    to: optional(date({ label: 'Do', hint: 'Kdy se služba znovu otevře; nechte prázdné, když se neví.' })),
    reason: optional(text({ label: 'Důvod', hint: 'Pár slov pro návštěvníky, například: stěhování.', max: 300 })),
  },
});
