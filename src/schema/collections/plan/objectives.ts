import { collection } from '../../collection.ts';
import type { EntryOf } from '../../collection.ts';
import type { Fields } from '../../field.ts';
import { choice } from '../../fields/choice.ts';
import { indicators, PRIORITIES } from '../../fields/indicator.ts';
import { optional } from '../../fields/optional.ts';
import { planNumber } from '../../fields/plan-number.ts';
import { reference } from '../../fields/reference.ts';
import { markdown, paragraph, text } from '../../fields/text.ts';
import { translations } from '../../fields/translations.ts';

const texts = {
  name: text({ label: 'Název cíle' }),
  summary: paragraph({ label: 'Stručný popis cíle', max: 2000 }),
} satisfies Fields;

/** Fields of an objective, as it is now or as it was in a version. */
export const objectiveFields = {
  number: planNumber({ label: 'Číslo cíle' }),
  ...texts,
  area: optional(
    reference({
      label: 'Oblast',
      hint: 'Společný cíl všech oblastí (část F) oblast nemá.',
      to: 'plan-areas',
      within: 1,
    }),
  ),
  reason: optional(markdown({ label: 'Proč', hint: 'Z čeho cíl vychází.', max: 6000 })),
  term: optional(
    choice({ label: 'Na jak dlouho', options: { short: 'krátkodobý', medium: 'střednědobý', long: 'dlouhodobý' } }),
  ),
  priority: optional(choice({ label: 'Priorita', options: PRIORITIES })),
  indicators,
  translations: translations(texts),
};

/** What a plan wants to reach. */
export const planObjectives = collection({
  name: 'plan-objectives',
  label: 'Cíle',
  labelSingular: 'Cíl',
  folder: 'plans/{plan}/objectives',
  title: ['number', 'name'],
  fields: objectiveFields,
});

export type PlanObjectiveEntry = EntryOf<typeof planObjectives>;
