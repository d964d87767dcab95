import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { funds } from '../../fields/money.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { paragraph, text } from '../../fields/text.ts';

/** How a measure fared in one year: `monitoring/<year>/<measure>.yaml`. */
export const planMonitoring = collection({
  name: 'plan-monitoring',
  label: 'Sledování',
  labelSingular: 'Záznam o plnění',
  folder: 'plans/{plan}/monitoring/{year}',
  named: { to: 'plan-measures', within: 1 },
  title: [],
  fields: {
    state: choice({
      label: 'Stav',
      options: {
        'not-started': 'nezahájeno',
        'in-progress': 'probíhá',
        continuous: 'plní se průběžně',
        done: 'splněno',
        partly: 'splněno zčásti',
        delayed: 'zpožděno',
        abandoned: 'neuskuteční se',
      },
    }),
    text: paragraph({ label: 'Co se udělalo', max: 4000 }),
    spent: optional(
      integer({ label: 'Vynaložené náklady', hint: 'Celé koruny, jen číslice.', min: 0, max: 1_000_000_000_000 }),
    ),
    spentNote: optional(text({ label: 'Poznámka k nákladům', max: 400 })),
    funds: { ...funds, widget: { ...funds.widget, label: 'Z čeho se zaplatilo' } },
    clients: optional(integer({ label: 'Klientů za rok', min: 0, max: 10_000_000 })),
    next: optional(paragraph({ label: 'Co bude dál', max: 2000 })),
    reportedBy: text({ label: 'Kdo zapsal', hint: 'Instituce nebo role, ne jméno.' }),
    reportedOn: date({ label: 'Zapsáno dne' }),
  },
});

export type PlanMonitoringEntry = EntryOf<typeof planMonitoring>;
