import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { PRIORITIES } from '../../fields/indicator.ts';
import { list } from '../../fields/list.ts';
import { funds } from '../../fields/money.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { party } from '../../fields/party.ts';
import { reference } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';

const item = group({
  label: 'Úkol',
  fields: {
    measure: reference({ label: 'Opatření', to: 'plan-measures', within: 1 }),
    task: paragraph({ label: 'Co se letos udělá', max: 1000 }),
    responsible: optional(party({ label: 'Kdo odpovídá' })),
    by: optional(date({ label: 'Do kdy' })),
    costs: optional(
      integer({ label: 'Náklady v tomto roce', hint: 'Celé koruny, jen číslice.', min: 0, max: 1_000_000_000_000 }),
    ),
    funds,
    priority: optional(choice({ label: 'Priorita', options: PRIORITIES })),
  },
});

/** What will be done in one year: `implementation/<year>.yaml`. */
export const planImplementation = collection({
  name: 'plan-implementation',
  label: 'Akční plány',
  labelSingular: 'Akční plán',
  folder: 'plans/{plan}/implementation',
  named: 'year',
  title: [],
  fields: {
    summary: optional(paragraph({ label: 'Na co se rok soustředí', max: 2000 })),
    approvedOn: optional(date({ label: 'Schválen dne' })),
    approvedBy: optional(text({ label: 'Kdo schválil' })),
    items: list({ label: 'Úkoly', of: item, max: 500, summary: '{{fields.measure}} {{fields.task}}' }),
  },
});

export type PlanImplementationEntry = EntryOf<typeof planImplementation>;
