import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { date } from '../../fields/date.ts';
import { flag } from '../../fields/flag.ts';
import { group } from '../../fields/group.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { reference, references } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';
import { issue } from '../../issue.ts';

const CHANNELS = {
  form: 'formulář na webu',
  email: 'e-mail',
  questionnaire: 'papírový dotazník',
  letter: 'dopis',
  meeting: 'veřejné setkání',
  group: 'pracovní skupina',
  phone: 'telefon',
};

const CATEGORIES = {
  'new-service': 'nová služba',
  capacity: 'kapacita a dostupnost',
  quality: 'kvalita služby',
  money: 'financování',
  information: 'informovanost',
  cooperation: 'spolupráce',
  housing: 'bydlení',
  process: 'postup plánování',
  wording: 'opravy textu a údajů',
  other: 'jiné',
};

const about = group({
  label: 'K čemu se vztahuje',
  fields: {
    measure: optional(reference({ label: 'Opatření', to: 'plan-measures', within: 1 })),
    objective: optional(reference({ label: 'Cíl', to: 'plan-objectives', within: 1 })),
    area: optional(reference({ label: 'Oblast', to: 'plan-areas', within: 1 })),
    chapter: optional(reference({ label: 'Kapitola', to: 'plan-chapters', within: 1 })),
  },
});

const part = {
  widget: { ...about.widget, hint: 'Vyplňte jedno. Připomínka k celému plánu nemá nic.' },
  schema: about.schema.refine(
    (parts) => Object.values(parts).filter((one) => one !== undefined).length <= 1,
    issue('oneOfMany', [], ['measure', 'objective', 'area', 'chapter']),
  ),
};

const author = group({
  label: 'Kdo připomínku podal',
  fields: {
    kind: choice({
      label: 'Za koho mluví',
      options: {
        resident: 'obyvatel',
        user: 'uživatel služby',
        family: 'blízký uživatele',
        organization: 'organizace',
        official: 'úřad nebo politik',
      },
    }),
    name: optional(
      text({
        label: 'Jméno nebo název',
        hint: 'Zveřejní se jen se souhlasem. Kontakt sem nepatří, veďte ho v evidenci úřadu.',
      }),
    ),
    consent: flag({ label: 'Souhlasí se zveřejněním jména' }),
  },
});

/** One comment in the book of comments, and how it was settled. */
export const planComments = collection({
  name: 'plan-comments',
  label: 'Připomínky',
  labelSingular: 'Připomínka',
  folder: 'plans/{plan}/comments',
  title: ['number', 'text'],
  fields: {
    number: integer({ label: 'Číslo v knize připomínek', min: 1, max: 99_999 }),
    receivedOn: date({ label: 'Přijata dne' }),
    channel: choice({ label: 'Jak přišla', options: CHANNELS }),
    category: choice({ label: 'Čeho se týká', options: CATEGORIES }),
    about: optional(part),
    author: optional(author),
    text: paragraph({ label: 'Znění', hint: 'Bez osobních údajů; jména v textu vynechte.', max: 6000 }),
    settlement: choice({
      label: 'Vypořádání',
      options: {
        accepted: 'přijata',
        partly: 'přijata zčásti',
        rejected: 'nepřijata',
        explained: 'vysvětlena',
        pending: 'čeká na vypořádání',
      },
    }),
    reasoning: optional(paragraph({ label: 'Odůvodnění', max: 4000 })),
    change: optional(paragraph({ label: 'Co se v plánu změnilo', max: 2000 })),
    changed: references({ label: 'Změněná opatření', to: 'plan-measures', within: 1 }),
    settledBy: optional(reference({ label: 'Kdo vypořádal', to: 'plan-groups', within: 1 })),
    settledOn: optional(date({ label: 'Vypořádána dne' })),
  },
  rules: [
    {
      at: ['reasoning'],
      reads: ['settlement', 'reasoning'],
      rule: 'explanationMissing',
      holds: ({ settlement, reasoning }) =>
        reasoning !== undefined || settlement === 'accepted' || settlement === 'pending',
    },
  ],
});

export type PlanCommentEntry = EntryOf<typeof planComments>;
