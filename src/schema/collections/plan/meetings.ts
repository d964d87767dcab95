import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { date, time } from '../../fields/date.ts';
import { flag } from '../../fields/flag.ts';
import { list } from '../../fields/list.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { references } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';

/** A meeting of those who plan. Its body is what came of it. */
export const planMeetings = collection({
  name: 'plan-meetings',
  label: 'Setkání',
  labelSingular: 'Setkání',
  folder: 'plans/{plan}/meetings',
  format: 'markdown',
  fields: {
    name: text({ label: 'Název' }),
    on: date({ label: 'Den' }),
    at: optional(time({ label: 'Začátek', hint: 'Hodiny a minuty, například 14:00.' })),
    place: optional(text({ label: 'Místo' })),
    groups: references({ label: 'Čí setkání', to: 'plan-groups', within: 1 }),
    open: flag({ label: 'Otevřené veřejnosti' }),
    attended: optional(integer({ label: 'Kolik lidí přišlo', min: 0, max: 100_000 })),
    agenda: list({ label: 'Program', of: text({ label: 'Bod', max: 300 }) }),
    summary: optional(paragraph({ label: 'Shrnutí', max: 1000 })),
  },
});

export type PlanMeetingEntry = EntryOf<typeof planMeetings>;
