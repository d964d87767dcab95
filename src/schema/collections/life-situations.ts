import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { list } from '../fields/list.ts';
import { references } from '../fields/reference.ts';
import { text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';
import { termFields, termTexts } from './terms.ts';

const texts = {
  ...termTexts,
  steps: list({
    label: 'Co udělat nejdřív',
    hint: 'Krátké kroky v pořadí, v jakém je má člověk udělat.',
    of: text({ label: 'Krok', max: 400 }),
    max: 12,
  }),
} satisfies Fields;

/** What has happened to a person; the shortest way from trouble to help. Its body is longer advice. */
export const lifeSituations = collection({
  name: 'life-situations',
  label: 'Životní situace',
  labelSingular: 'Životní situace',
  format: 'markdown',
  fields: {
    ...texts,
    ...termFields,
    targetGroups: references({ label: 'Koho se týká', to: 'target-groups' }),
    needs: references({ label: 'Související potřeby', to: 'needs' }),
    crisisLines: references({ label: 'Krizové linky', to: 'crisis-lines' }),
    translations: translations(texts),
  },
});

export type LifeSituationEntry = EntryOf<typeof lifeSituations>;
