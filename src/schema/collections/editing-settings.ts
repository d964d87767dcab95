import type { z } from 'astro/zod';
import type { Field } from '../field.ts';
import { choice } from '../fields/choice.ts';
import { flag } from '../fields/flag.ts';
import { group } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';
import { secureAddress } from '../fields/secure-address.ts';
import { text } from '../fields/text.ts';
import { issue } from '../issue.ts';

const { schema, widget } = group({
  label: 'Kde se obsah upravuje',
  hint: 'Vyplní správce podle docs/deploying.md. Když nic nevyplníte, upravuje se jen na počítači příkazem npm run edit.',
  collapsed: true,
  fields: {
    backend: choice({
      label: 'Úložiště',
      hint: 'Služba, ve které jsou soubory s obsahem. Pro města doporučujeme Forgejo nebo GitLab.',
      options: {
        forgejo: 'Forgejo',
        gitlab: 'GitLab',
        gitea: 'Gitea',
        github: 'GitHub',
        'git-gateway': 'Git Gateway',
      },
    }),
    server: optional(
      secureAddress({ label: 'Adresa úložiště', hint: 'Celá i s https://, například https://git.mesto.cz.' }),
    ),
    repository: optional(text({ label: 'Repozitář', hint: 'Vlastník a název, například mesto/rozcestnik.', max: 200 })),
    branch: optional(text({ label: 'Větev', hint: 'Prázdné znamená main.', max: 100 })),
    folder: optional(
      text({
        label: 'Složka s obsahem v repozitáři',
        hint: 'Když je obsah v repozitáři sám, napište tečku. Prázdné znamená složku, ze které se web staví.',
        max: 200,
      }),
    ),
    application: optional(
      text({ label: 'Číslo aplikace', hint: 'Client ID aplikace, kterou jste v úložišti zaregistrovali.', max: 200 }),
    ),
    signIn: optional(
      secureAddress({
        label: 'Přihlašovací server',
        hint: 'Jen pro GitHub a Git Gateway: adresa serveru, přes který se editoři přihlašují.',
      }),
    ),
    workflow: flag({
      label: 'Schvalování před zveřejněním',
      hint: 'Změna projde koncepty a kontrolou a na web se dostane, až ji někdo zveřejní. Gitea to neumí.',
    }),
  },
});

type Editing = z.output<typeof schema>;

/** What each kind of storage needs to be told. */
const NEEDS: Readonly<Record<Editing['backend'], readonly (keyof Editing)[]>> = {
  forgejo: ['server', 'repository', 'application'],
  gitea: ['server', 'repository', 'application'],
  gitlab: ['server', 'repository', 'application'],
  github: ['repository', 'signIn'],
  'git-gateway': ['signIn'],
};

const told = (key: keyof Editing) => (editing: Editing) =>
  !NEEDS[editing.backend].includes(key) || editing[key] !== undefined;

/** Where editors of a published town keep its content; without it nobody edits on the web. */
export const editingSettings = {
  widget,
  schema: schema
    .refine(told('server'), issue('editingIncomplete', ['server'], ['backend', 'server']))
    .refine(told('repository'), issue('editingIncomplete', ['repository'], ['backend', 'repository']))
    .refine(told('application'), issue('editingIncomplete', ['application'], ['backend', 'application']))
    .refine(told('signIn'), issue('editingIncomplete', ['signIn'], ['backend', 'signIn']))
    .refine(
      ({ backend, workflow }) => backend !== 'gitea' || !workflow,
      issue('workflowMissing', ['workflow'], ['backend', 'workflow']),
    ),
} satisfies Field;

/** How a published town is edited. */
export type EditingEntry = Editing;
