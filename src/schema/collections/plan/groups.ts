import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { email } from '../../fields/contact.ts';
import { flag } from '../../fields/flag.ts';
import { group } from '../../fields/group.ts';
import { list } from '../../fields/list.ts';
import { integer } from '../../fields/number.ts';
import { optional } from '../../fields/optional.ts';
import { reference } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';

/** Whom a member of a working group speaks for. */
export const ROLES = {
  user: 'uživatel',
  provider: 'poskytovatel',
  commissioner: 'zadavatel',
  'job-centre': 'úřad práce',
  employer: 'zaměstnavatel',
  public: 'veřejnost',
} as const;

const member = group({
  label: 'Člen',
  fields: {
    role: choice({ label: 'Za koho je ve skupině', options: ROLES }),
    name: optional(text({ label: 'Jméno', hint: 'Zveřejní se jen se souhlasem.' })),
    consent: flag({ label: 'Souhlasí se zveřejněním jména' }),
    provider: optional(reference({ label: 'Organizace z katalogu', to: 'providers' })),
    organization: optional(text({ label: 'Organizace, když v katalogu není' })),
    position: optional(
      choice({
        label: 'Úkol ve skupině',
        options: { head: 'vedoucí', deputy: 'zástupce vedoucího', secretary: 'zapisovatel' },
      }),
    ),
  },
});

/** People who make the plan: a management group, coordination groups of areas, working groups. */
export const planGroups = collection({
  name: 'plan-groups',
  label: 'Skupiny',
  labelSingular: 'Skupina',
  folder: 'plans/{plan}/groups',
  fields: {
    name: text({ label: 'Název skupiny' }),
    kind: choice({
      label: 'Druh',
      options: { management: 'řídicí skupina', coordination: 'koordinační skupina', working: 'pracovní skupina' },
    }),
    order: optional(integer({ label: 'Pořadí', min: 0, max: 9999 })),
    summary: optional(paragraph({ label: 'Co dělá', max: 1000 })),
    email: optional(email({ label: 'E-mail' })),
    members: list({ label: 'Členové', of: member, max: 200, summary: '{{fields.role}} {{fields.name}}' }),
  },
});

export type PlanGroupEntry = EntryOf<typeof planGroups>;
