import { choice } from './choice.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { integer, year } from './number.ts';
import { optional } from './optional.ts';
import { paragraph, text } from './text.ts';

/** Sources that a town's social services are paid from, so that a plan can add them up. */
export const SOURCES = {
  town: 'rozpočet města',
  region: 'kraj',
  state: 'stát',
  eu: 'evropské fondy',
  municipalities: 'jiné obce a městské obvody',
  clients: 'úhrady od klientů',
  insurance: 'zdravotní pojišťovny',
  foundations: 'nadace, sponzoři, dary',
  own: 'vlastní zdroje organizace',
  other: 'jiný zdroj',
} as const;

const amount = (label: string) => integer({ label, hint: 'Celé koruny, jen číslice.', min: 0, max: 1_000_000_000_000 });

/** Expected costs: how much, for how long, and what the sum does not say. */
export const costs = group({
  label: 'Předpokládané náklady',
  fields: {
    amount: optional(amount('Částka')),
    per: optional(
      choice({
        label: 'Za jakou dobu',
        hint: 'Když nevyberete nic, je částka za celou dobu opatření.',
        options: { total: 'za celou dobu', year: 'za rok', once: 'jednorázově' },
      }),
    ),
    years: list({
      label: 'Po letech',
      hint: 'Když je vyplníte, počítá se s nimi místo částky.',
      of: group({ label: 'Rok', fields: { year: year({ label: 'Rok' }), amount: amount('Částka') } }),
      summary: '{{fields.year}}: {{fields.amount}}',
    }),
    currency: optional(
      choice({ label: 'Měna', hint: 'Když nevyberete nic, jsou to koruny.', options: { CZK: 'Kč', EUR: '€' } }),
    ),
    note: optional(paragraph({ label: 'Poznámka', hint: 'Například co v částce není.', max: 1000 })),
  },
});

/** Funds by source; an amount is for the same time as the costs. */
export const funds = list({
  label: 'Předpokládané zdroje',
  of: group({
    label: 'Zdroj',
    fields: {
      source: choice({ label: 'Odkud', options: SOURCES }),
      name: optional(text({ label: 'Upřesnění', hint: 'Například: dotace MPSV, OPZ+, Nadace Oheň.' })),
      amount: optional(amount('Částka')),
      note: optional(text({ label: 'Poznámka', max: 300 })),
    },
  }),
  summary: '{{fields.source}} {{fields.amount}}',
});
