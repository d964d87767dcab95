import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import type { Fields } from '../../field.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { indicators, PRIORITIES } from '../../fields/indicator.ts';
import { list } from '../../fields/list.ts';
import { costs, funds } from '../../fields/money.ts';
import { integer, year } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { party } from '../../fields/party.ts';
import { planNumber } from '../../fields/plan-number.ts';
import { reference, references } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';
import { translations } from '../../fields/translations.ts';
import { issue } from '../../issue.ts';

const texts = {
  name: text({ label: 'Název opatření' }),
  summary: optional(paragraph({ label: 'Jednou větou', max: 400 })),
} satisfies Fields;

const clients = group({
  label: 'Počet',
  fields: {
    amount: integer({ label: 'Kolik', min: 0, max: 10_000_000 }),
    per: choice({ label: 'Za jakou dobu', options: { day: 'denně', month: 'měsíčně', year: 'ročně' } }),
    note: optional(text({ label: 'Poznámka' })),
  },
});

const serviceLink = group({
  label: 'Služba',
  fields: {
    service: reference({ label: 'Služba', to: 'services' }),
    effect: choice({
      label: 'Co s ní opatření udělá',
      options: { keeps: 'zachová', extends: 'rozšíří', changes: 'promění', starts: 'založí', ends: 'ukončí' },
    }),
  },
});

const times = group({
  label: 'Harmonogram',
  fields: {
    from: year({ label: 'První rok' }),
    to: year({ label: 'Poslední rok' }),
    milestones: list({
      label: 'Milníky',
      of: group({
        label: 'Milník',
        fields: { by: date({ label: 'Do kdy' }), text: text({ label: 'Co', max: 300 }) },
      }),
      summary: '{{fields.by}} {{fields.text}}',
    }),
  },
});

const schedule = {
  widget: times.widget,
  schema: times.schema.refine(({ from, to }) => from <= to, issue('yearOrder', ['to'], ['from', 'to'])),
};

/** The card of a measure: all its fields, of a measure that is now or was in a version, whose objectives are at `to`. */
export const measureFields = (to: string, within: number) => ({
  number: planNumber({ label: 'Číslo opatření' }),
  ...texts,
  objective: reference({ label: 'Cíl', to, within }),
  characteristics: optional(
    paragraph({ label: 'Charakteristika opatření', hint: 'Co se bude dělat a proč.', max: 4000 }),
  ),
  activities: list({
    label: 'Činnosti',
    hint: 'Jednotlivé kroky, jeden na řádek.',
    of: text({ label: 'Činnost', max: 400 }),
  }),
  impact: optional(paragraph({ label: 'Předpokládané dopady', hint: 'Co se lidem změní.', max: 4000 })),
  costs: optional(costs),
  funds,
  clients: list({ label: 'Předpokládaný počet klientů', of: clients, summary: '{{fields.amount}} {{fields.per}}' }),
  organizations: list({
    label: 'Zapojené organizace',
    of: party({ label: 'Organizace' }),
    summary: '{{fields.provider}} {{fields.name}}',
  }),
  newService: optional(
    choice({ label: 'Jde o novou službu nebo program', options: { yes: 'ano', no: 'ne', partly: 'zčásti' } }),
  ),
  newServiceNote: optional(paragraph({ label: 'Vysvětlení k nové službě', max: 1000 })),
  implementers: list({
    label: 'Kdo opatření uskuteční',
    of: party({ label: 'Realizátor' }),
    summary: '{{fields.provider}} {{fields.name}}',
  }),
  services: list({ label: 'Služby z katalogu', of: serviceLink, summary: '{{fields.effect}} {{fields.service}}' }),
  targetGroups: references({ label: 'Cílové skupiny', to: 'target-groups' }),
  needs: references({ label: 'Potřeby, na které odpovídá', to: 'needs' }),
  schedule: optional(schedule),
  indicators,
  priority: optional(choice({ label: 'Priorita', options: PRIORITIES })),
  note: optional(paragraph({ label: 'Poznámka', max: 2000 })),
  translations: translations(texts),
});

/** Rules of a measure's card. */
export const measureRules = [
  {
    at: ['newServiceNote'],
    reads: ['newService', 'newServiceNote'],
    rule: 'explanationMissing',
    holds: ({ newService, newServiceNote }: { newService?: string | undefined; newServiceNote?: string | undefined }) =>
      newService !== 'partly' || newServiceNote !== undefined,
  },
] as const;

/** What will be done to reach an objective: the card of a measure. */
export const planMeasures = collection({
  name: 'plan-measures',
  label: 'Opatření',
  labelSingular: 'Opatření',
  folder: 'plans/{plan}/measures',
  title: ['number', 'name'],
  fields: measureFields('plan-objectives', 1),
  rules: measureRules,
});

export type PlanMeasureEntry = EntryOf<typeof planMeasures>;
