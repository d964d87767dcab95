import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { PRIORITIES } from '../../fields/indicator.ts';
import { list } from '../../fields/list.ts';
import { costs, funds } from '../../fields/money.ts';
import { optional } from '../../fields/optional.ts';
import { party } from '../../fields/party.ts';
import { references } from '../../fields/reference.ts';
import { markdown, paragraph, text } from '../../fields/text.ts';

/** A project idea in the tank: proposed, weighed, and one day perhaps paid for. */
export const planIdeas = collection({
  name: 'plan-ideas',
  label: 'Projektové záměry',
  labelSingular: 'Projektový záměr',
  folder: 'plans/{plan}/ideas',
  fields: {
    name: text({ label: 'Název záměru' }),
    summary: paragraph({ label: 'Jednou větou', max: 600 }),
    description: optional(markdown({ label: 'Popis' })),
    priority: optional(choice({ label: 'Priorita', options: PRIORITIES })),
    state: choice({
      label: 'Stav',
      options: {
        new: 'nový',
        assessed: 'posouzený',
        preparing: 'připravuje se',
        submitted: 'podaná žádost',
        funded: 'má peníze',
        done: 'uskutečněný',
        rejected: 'nepokračuje se',
      },
    }),
    submittedOn: optional(date({ label: 'Podán dne' })),
    submitters: list({
      label: 'Kdo ho podal',
      of: party({ label: 'Předkladatel' }),
      summary: '{{fields.provider}} {{fields.name}}',
    }),
    areas: references({ label: 'Oblasti', to: 'plan-areas', within: 1 }),
    measures: references({ label: 'Která opatření naplní', to: 'plan-measures', within: 1 }),
    costs: optional(costs),
    funds,
    assessment: optional(paragraph({ label: 'Posouzení', hint: 'Proč má takovou prioritu.', max: 2000 })),
  },
});

export type PlanIdeaEntry = EntryOf<typeof planIdeas>;
