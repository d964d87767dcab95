import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { optional } from '../../fields/optional.ts';
import { paragraph, text } from '../../fields/text.ts';
import { chapterFields } from './chapters.ts';
import { measureFields, measureRules } from './measures.ts';
import { objectiveFields } from './objectives.ts';

const FOLDER = 'plans/{plan}/versions/{version}';

/** `versions/<version>/version.yaml`: a state in which the plan once left the house. Beside it lie its texts as they were. */
export const planVersions = collection({
  name: 'plan-versions',
  label: 'Verze',
  labelSingular: 'Verze',
  folder: FOLDER,
  file: 'version',
  fields: {
    name: text({ label: 'Název', hint: 'Například: Návrh k připomínkám.' }),
    kind: choice({ label: 'Druh', options: { draft: 'návrh', approved: 'schválená verze', update: 'aktualizace' } }),
    on: date({ label: 'Ke dni' }),
    summary: optional(paragraph({ label: 'Co v ní bylo jinak', max: 1000 })),
  },
});

/** Chapters as they were in a version. */
export const planVersionChapters = collection({
  name: 'plan-version-chapters',
  label: 'Kapitoly ve verzi',
  labelSingular: 'Kapitola ve verzi',
  folder: `${FOLDER}/chapters`,
  format: 'markdown',
  frozen: true,
  fields: chapterFields,
});

/** Objectives as they were in a version. */
export const planVersionObjectives = collection({
  name: 'plan-version-objectives',
  label: 'Cíle ve verzi',
  labelSingular: 'Cíl ve verzi',
  folder: `${FOLDER}/objectives`,
  title: ['number', 'name'],
  frozen: true,
  fields: objectiveFields,
});

/** Measures as they were in a version. */
export const planVersionMeasures = collection({
  name: 'plan-version-measures',
  label: 'Opatření ve verzi',
  labelSingular: 'Opatření ve verzi',
  folder: `${FOLDER}/measures`,
  title: ['number', 'name'],
  frozen: true,
  fields: measureFields('plan-version-objectives', 2),
  rules: measureRules,
});

export type PlanVersionEntry = EntryOf<typeof planVersions>;
