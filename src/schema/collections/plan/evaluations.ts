import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { list } from '../../fields/list.ts';
import { year } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { paragraph, text } from '../../fields/text.ts';

const question = group({
  label: 'Otázka',
  fields: {
    question: text({ label: 'Na co jsme se ptali', max: 400 }),
    method: optional(
      text({ label: 'Jak jsme to zjistili', hint: 'Například: dotazník, rozhovory, výkazy.', max: 400 }),
    ),
    finding: paragraph({ label: 'Co jsme zjistili', max: 4000 }),
  },
});

/** An evaluation: of the process, of a year, of the objectives or of the costs. Its body is the report. */
export const planEvaluations = collection({
  name: 'plan-evaluations',
  label: 'Hodnocení',
  labelSingular: 'Hodnocení',
  folder: 'plans/{plan}/evaluations',
  format: 'markdown',
  fields: {
    name: text({ label: 'Název' }),
    kind: choice({
      label: 'Co se hodnotí',
      options: { process: 'postup plánování', yearly: 'plnění za rok', objectives: 'dosažení cílů', costs: 'náklady' },
    }),
    year: optional(year({ label: 'Za rok' })),
    on: date({ label: 'Zpracováno dne' }),
    author: optional(text({ label: 'Kdo zpracoval', hint: 'Instituce nebo role, ne jméno.' })),
    summary: optional(paragraph({ label: 'Shrnutí', max: 2000 })),
    questions: list({ label: 'Otázky', of: question, summary: '{{fields.question}}' }),
  },
});

export type PlanEvaluationEntry = EntryOf<typeof planEvaluations>;
