import type { Fields } from '../field.ts';
import { choice } from './choice.ts';
import { email, phoneNumber, webAddress } from './contact.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { optional } from './optional.ts';
import { phone } from './phone.ts';
import { paragraph, text } from './text.ts';

const NETWORKS = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  linkedin: 'LinkedIn',
  x: 'X',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  other: 'jiná',
};

const person = group({
  label: 'Osoba',
  fields: {
    role: text({ label: 'Role', hint: 'Například: vedoucí služby, sociální pracovnice.' }),
    name: optional(text({ label: 'Jméno', hint: 'Jen se souhlasem; role často stačí.' })),
    phone: optional(phoneNumber({ label: 'Telefon' })),
    email: optional(email({ label: 'E-mail' })),
  },
});

/** Every way to reach a service or a provider. */
export const contacts = {
  phones: list({
    label: 'Telefony',
    hint: 'První v pořadí je na stránce největší.',
    of: phone({ label: 'Telefon' }),
    summary: '{{fields.number}} {{fields.note}}',
  }),
  emails: list({ label: 'E-maily', of: email({ label: 'E-mail' }) }),
  web: optional(webAddress({ label: 'Web', hint: 'Celá adresa i s https:// na začátku.' })),
  social: list({
    label: 'Sociální sítě',
    of: group({
      label: 'Síť',
      fields: {
        network: choice({ label: 'Síť', options: NETWORKS }),
        url: webAddress({ label: 'Adresa' }),
      },
    }),
  }),
  people: list({ label: 'Kontaktní osoby', of: person, summary: '{{fields.role}} {{fields.name}}' }),
  contactNote: optional(
    paragraph({ label: 'Další ke kontaktu', hint: 'Co se nevejde jinam, například: volejte opakovaně.' }),
  ),
} satisfies Fields;

/** Numbers of other registers under which an entry is known. */
export const identifiers = {
  identifiers: list({
    label: 'Čísla v jiných evidencích',
    of: group({
      label: 'Číslo',
      fields: {
        scheme: text({ label: 'Evidence', hint: 'Například: hsds, rpss.', max: 60 }),
        value: text({ label: 'Číslo' }),
      },
    }),
    summary: '{{fields.scheme}} {{fields.value}}',
  }),
} satisfies Fields;
