import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { flag } from '../../fields/flag.ts';
import { group } from '../../fields/group.ts';
import { list } from '../../fields/list.ts';
import { optional } from '../../fields/optional.ts';
import { paragraph, text } from '../../fields/text.ts';
import { issue } from '../../issue.ts';

const asked = group({
  label: 'Otázka',
  fields: {
    question: text({ label: 'Otázka', max: 400 }),
    kind: choice({
      label: 'Jak se odpovídá',
      options: {
        line: 'jedním řádkem',
        text: 'delším textem',
        one: 'výběrem jedné možnosti',
        many: 'výběrem více možností',
      },
    }),
    options: list({ label: 'Možnosti', of: text({ label: 'Možnost' }), max: 30 }),
    hint: optional(text({ label: 'Nápověda', max: 300 })),
    required: flag({ label: 'Povinná' }),
  },
});

const question = {
  widget: asked.widget,
  schema: asked.schema.refine(
    ({ kind, options }) => (kind === 'one' || kind === 'many' ? options.length > 1 : options.length === 0),
    issue('optionsMissing', ['options'], ['kind', 'options']),
  ),
};

/** `plans/<plan>/questionnaire.yaml`: what people are asked when they comment on a draft, besides their name and contact. */
export const planQuestionnaires = collection({
  name: 'plan-questionnaires',
  label: 'Dotazník k připomínkám',
  labelSingular: 'Dotazník k připomínkám',
  folder: 'plans/{plan}',
  file: 'questionnaire',
  fields: {
    name: text({ label: 'Nadpis' }),
    summary: paragraph({ label: 'Úvod', hint: 'K čemu dotazník je a kdo ho přečte.', max: 1000 }),
    questions: list({ label: 'Otázky', of: question, max: 40, summary: '{{fields.question}}' }),
    consent: text({ label: 'Souhlas se zveřejněním jména', hint: 'Věta u zaškrtávacího políčka.', max: 400 }),
    privacy: paragraph({ label: 'Jak naložíme s osobními údaji', max: 2000 }),
    thanks: optional(paragraph({ label: 'Poděkování po odeslání', max: 600 })),
  },
});

export type PlanQuestionnaireEntry = EntryOf<typeof planQuestionnaires>;
