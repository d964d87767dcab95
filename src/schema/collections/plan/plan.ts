import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import type { Fields } from '../../field.ts';
import { choice } from '../../fields/choice.ts';
import { email, phoneNumber, webAddress } from '../../fields/contact.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { list } from '../../fields/list.ts';
import { decimal, integer, year } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { reference, references } from '../../fields/reference.ts';
import { markdown, paragraph, text } from '../../fields/text.ts';
import { translations } from '../../fields/translations.ts';
import { kept } from './kept.ts';

const texts = {
  name: text({ label: 'Název plánu', hint: 'Například: Komunitní plán sociálních služeb 2024–2028.' }),
  summary: paragraph({ label: 'Jednou větou', hint: 'Co plán říká a pro koho.', max: 600 }),
} satisfies Fields;

const contact = group({
  label: 'Kontakt',
  fields: {
    role: text({ label: 'Kdo to je', hint: 'Například: koordinátorka plánování.' }),
    name: optional(text({ label: 'Jméno', hint: 'Jen se souhlasem; role často stačí.' })),
    phone: optional(phoneNumber({ label: 'Telefon' })),
    email: optional(email({ label: 'E-mail' })),
    web: optional(webAddress({ label: 'Web' })),
    address: optional(text({ label: 'Adresa' })),
  },
});

const consultation = group({
  label: 'Připomínkování',
  fields: {
    from: date({ label: 'Od' }),
    to: date({ label: 'Do', hint: 'Poslední den, kdy se připomínky přijímají.' }),
    version: optional(
      reference({
        label: 'Připomínkovaná verze',
        hint: 'Návrh, který šel k lidem; podle něj se ukáže, co se změnilo.',
        to: 'plan-versions',
        within: 1,
      }),
    ),
    note: optional(paragraph({ label: 'Jak připomínkování probíhá', max: 2000 })),
    email: optional(email({ label: 'Kam připomínky posílat e-mailem' })),
    places: list({ label: 'Kde odevzdat papír', of: text({ label: 'Místo a kdy je otevřeno', max: 300 }) }),
  },
});

const services = integer({ label: 'Služeb', min: 0, max: 1_000_000 });

const counted = {
  services,
  providers: integer({ label: 'Poskytovatelů', min: 0, max: 1_000_000 }),
  types: list({
    label: 'Služby podle druhů',
    of: group({
      label: 'Druh',
      fields: { serviceType: reference({ label: 'Druh služby', to: 'service-types' }), services },
    }),
    max: 300,
    summary: '{{fields.serviceType}}: {{fields.services}}',
  }),
} satisfies Fields;

const outputs = kept({
  ...counted,
  areas: list({
    label: 'Po oblastech',
    of: group({
      label: 'Oblast',
      fields: { area: reference({ label: 'Oblast', to: 'plan-areas', within: 1 }), ...counted },
    }),
    summary: '{{fields.area}}: {{fields.services}}',
  }),
  territory: list({
    label: 'Obyvatelé',
    of: group({
      label: 'Obec',
      fields: {
        municipality: reference({ label: 'Obec', to: 'municipalities' }),
        population: integer({ label: 'Obyvatel', min: 0, max: 20_000_000 }),
      },
    }),
    summary: '{{fields.municipality}}: {{fields.population}}',
  }),
});

/** `plans/<plan>/plan.yaml`: what makes this folder this plan. */
export const plans = collection({
  name: 'plans',
  label: 'Plány',
  labelSingular: 'Plán',
  folder: 'plans/{plan}',
  file: 'plan',
  fields: {
    ...texts,
    territory: references({ label: 'Území', to: 'municipalities' }),
    territoryNote: optional(text({ label: 'Území, slovy', max: 300 })),
    from: year({ label: 'První rok' }),
    to: year({ label: 'Poslední rok' }),
    status: choice({
      label: 'Stav',
      options: {
        draft: 'připravuje se',
        consultation: 'v připomínkování',
        approved: 'schválený',
        closed: 'uzavřený',
      },
    }),
    approvedOn: optional(date({ label: 'Schválen dne' })),
    approvedBy: optional(
      text({ label: 'Kdo schválil', hint: 'Například: Zastupitelstvo města, usnesení č. 45/2024.' }),
    ),
    closedOn: optional(date({ label: 'Uzavřen dne' })),
    previous: optional(reference({ label: 'Předchozí plán', to: 'plans' })),
    vision: optional(markdown({ label: 'Poslání plánu', max: 4000 })),
    consultation: optional(consultation),
    matrixNeeds: references({
      label: 'Sloupce matice',
      hint: 'Potřeby, které mají v matici sloupec. Když nevyberete nic, jsou to všechny.',
      to: 'needs',
    }),
    figures: list({
      label: 'Čísla o plánování',
      hint: 'Například: kolik lidí odpovědělo v průzkumu.',
      of: group({
        label: 'Číslo',
        fields: {
          name: text({ label: 'Co to je' }),
          value: decimal({ label: 'Kolik', min: 0, max: 1_000_000_000_000 }),
          unit: optional(text({ label: 'Čeho', max: 40 })),
        },
      }),
      summary: '{{fields.name}}: {{fields.value}}',
    }),
    contacts: list({ label: 'Důležité kontakty', of: contact, summary: '{{fields.role}}' }),
    kept: outputs,
    translations: translations(texts),
  },
  rules: [
    { at: ['to'], reads: ['from', 'to'], rule: 'yearOrder', holds: ({ from, to }) => from <= to },
    {
      at: ['approvedOn'],
      reads: ['status', 'approvedOn'],
      rule: 'approvalMissing',
      holds: ({ status, approvedOn }) => approvedOn !== undefined || status === 'draft' || status === 'consultation',
    },
    {
      at: ['consultation', 'to'],
      reads: ['consultation'],
      rule: 'dateOrder',
      holds: ({ consultation: c }) => c === undefined || c.from <= c.to,
    },
  ],
});

export type PlanEntry = EntryOf<typeof plans>;
