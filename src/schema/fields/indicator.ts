import { issue } from '../issue.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { decimal, year } from './number.ts';
import { optional } from './optional.ts';
import { text } from './text.ts';

const value = (label: string) => decimal({ label, min: -1_000_000_000, max: 1_000_000_000 });

const measured = (label: string) =>
  optional(group({ label, fields: { value: value('Hodnota'), year: optional(year({ label: 'Rok' })) } }));

const ofYear = group({
  label: 'Rok',
  fields: {
    year: year({ label: 'Rok' }),
    value: optional(value('Hodnota')),
    note: optional(text({ label: 'Poznámka', hint: 'Když hodnota není, proč.', max: 300 })),
  },
});

/** What was measured in a year, or why nothing was. */
const measuredIn = {
  widget: ofYear.widget,
  schema: ofYear.schema.refine(
    ({ value: found, note }) => found !== undefined || note !== undefined,
    issue('valueMissing', ['value'], ['value', 'note']),
  ),
};

/** How it will be known whether something was reached: a unit, where it began, where it should be, and each year's value. */
export const indicators = list({
  label: 'Ukazatele',
  of: group({
    label: 'Ukazatel',
    fields: {
      name: text({ label: 'Co se měří', hint: 'Například: počet lůžek, počet klientů za rok.' }),
      unit: text({ label: 'Jednotka', hint: 'Například: lůžek, klientů, %.', max: 40 }),
      baseline: measured('Na začátku'),
      target: measured('Cíl'),
      values: list({
        label: 'Hodnoty po letech',
        of: measuredIn,
        summary: '{{fields.year}}: {{fields.value}}',
      }),
      source: optional(text({ label: 'Odkud se hodnota bere', max: 300 })),
    },
  }),
  summary: '{{fields.name}}',
});

/** How much something matters among others. */
export const PRIORITIES = { high: 'vysoká', medium: 'střední', low: 'nízká' } as const;
