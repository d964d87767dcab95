import { collection } from '../../collection.ts';
import type { EntryOf } from '../../collection.ts';
import type { Fields } from '../../field.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { icon } from '../../fields/icon.ts';
import { list } from '../../fields/list.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { reference, references } from '../../fields/reference.ts';
import { markdown, paragraph, text } from '../../fields/text.ts';
import { translations } from '../../fields/translations.ts';

const texts = {
  name: text({ label: 'Název oblasti', hint: 'Například: Péče o seniory.', max: 120 }),
  summary: optional(paragraph({ label: 'Jednou větou', max: 600 })),
} satisfies Fields;

const side = (label: string, hint: string) =>
  list({
    label,
    hint,
    of: group({
      label: 'Bod',
      fields: {
        text: text({ label: 'Text', max: 400 }),
        measures: references({ label: 'Která opatření na to odpovídají', to: 'plan-measures', within: 1 }),
      },
    }),
    summary: '{{fields.text}}',
  });

/** One area of help with its coordination group and its SWOT analysis: a chapter of part E. */
export const planAreas = collection({
  name: 'plan-areas',
  label: 'Oblasti',
  labelSingular: 'Oblast',
  folder: 'plans/{plan}/areas',
  title: ['number', 'name'],
  fields: {
    ...texts,
    number: integer({ label: 'Číslo oblasti', min: 1, max: 99 }),
    icon: optional(icon({ label: 'Obrázek' })),
    targetGroups: references({ label: 'Cílové skupiny', to: 'target-groups' }),
    group: optional(reference({ label: 'Koordinační skupina', to: 'plan-groups', within: 1 })),
    description: optional(markdown({ label: 'Popis oblasti' })),
    swot: optional(
      group({
        label: 'SWOT analýza',
        fields: {
          on: optional(date({ label: 'Zpracována dne' })),
          strengths: side('Silné stránky', 'Co se daří.'),
          weaknesses: side('Slabé stránky', 'Co se nedaří; na každou má odpovídat opatření.'),
          opportunities: side('Příležitosti', 'Co může pomoci zvenku.'),
          threats: side('Hrozby', 'Co může uškodit zvenku.'),
          note: optional(paragraph({ label: 'Poznámka', max: 1000 })),
        },
      }),
    ),
    translations: translations(texts),
  },
});

export type PlanAreaEntry = EntryOf<typeof planAreas>;
