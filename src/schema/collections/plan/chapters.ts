import { collection } from '../../collection.ts';
import type { EntryOf } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { reference } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';

/** Parts of a plan in their order. */
export const PARTS = {
  A: 'A – Úvod',
  B: 'B – Informace pro plánování',
  C: 'C – Zdroje',
  D: 'D – Jak plán vznikal a připomínkování',
  E: 'E – Rozvoj péče podle skupin',
  F: 'F – Společné cíle a sledování plánu',
  G: 'G – Závěr',
} as const;

/** Fields of a chapter, as it is now or as it was in a version. */
export const chapterFields = {
  name: text({ label: 'Nadpis' }),
  part: choice({ label: 'Část plánu', options: PARTS }),
  order: optional(integer({ label: 'Pořadí v části', min: 0, max: 9999 })),
  area: optional(
    reference({
      label: 'Oblast',
      hint: 'Jen v části E, když kapitola patří k jedné oblasti.',
      to: 'plan-areas',
      within: 1,
    }),
  ),
  summary: optional(paragraph({ label: 'Úvod', max: 600 })),
};

/** Running text of a plan. Its body is Markdown with footnotes, tables, pictures and places for generated parts. */
export const planChapters = collection({
  name: 'plan-chapters',
  label: 'Kapitoly',
  labelSingular: 'Kapitola',
  folder: 'plans/{plan}/chapters',
  title: ['part', 'name'],
  format: 'markdown',
  fields: chapterFields,
});

export type PlanChapterEntry = EntryOf<typeof planChapters>;
