import { z } from 'astro/zod';
import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Field, Fields } from '../field.ts';
import { choice, choices } from '../fields/choice.ts';
import { email, phoneNumber, webAddress } from '../fields/contact.ts';
import { date } from '../fields/date.ts';
import { flag } from '../fields/flag.ts';
import { group } from '../fields/group.ts';
import { decimal, integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { LANGUAGES, translations } from '../fields/translations.ts';
import { issue } from '../issue.ts';
import { editingSettings } from './editing-settings.ts';
import { mapSettings } from './map-settings.ts';
import { offlineSettings } from './offline-settings.ts';
import { printSettings } from './print-settings.ts';

const texts = {
  name: text({ label: 'Název katalogu', hint: 'Například: Rozcestník pomoci.', max: 60 }),
  summary: optional(paragraph({ label: 'Jednou větou', max: 300 })),
} satisfies Fields;

const isTimeZone = (name: string) => {
  try {
    new Intl.DateTimeFormat('cs', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const timeZone = {
  schema: z.string().refine(isTimeZone, issue('timeZone')),
  widget: { widget: 'string', label: 'Časové pásmo', hint: 'Například Europe/Prague.' },
} satisfies Field;

const degrees = (label: string, limit: number) => decimal({ label, min: -limit, max: limit });

const area = group({
  label: 'Území',
  hint: 'Souřadnice mimo tento obdélník kontrola odmítne.',
  collapsed: true,
  fields: {
    south: degrees('Jižní okraj', 90),
    west: degrees('Západní okraj', 180),
    north: degrees('Severní okraj', 90),
    east: degrees('Východní okraj', 180),
  },
});

const bounds = {
  widget: area.widget,
  schema: area.schema
    .refine(({ south, north }) => south < north, issue('boundsOrder', ['north'], ['south', 'north']))
    .refine(({ west, east }) => west < east, issue('boundsOrder', ['east'], ['west', 'east'])),
} satisfies Field;

const office = group({
  label: 'Kdo katalog vydává',
  fields: {
    name: text({ label: 'Úřad a odbor' }),
    street: optional(text({ label: 'Ulice a číslo' })),
    city: optional(text({ label: 'PSČ a obec' })),
    phone: optional(phoneNumber({ label: 'Telefon' })),
    email: optional(email({ label: 'E-mail' })),
    web: optional(webAddress({ label: 'Web' })),
    dataProtection: optional(
      email({ label: 'E-mail pověřence pro ochranu údajů', hint: 'Objeví se na stránce o ochraně údajů.' }),
    ),
    accessibilityReviewed: optional(
      date({ label: 'Přístupnost posouzena dne', hint: 'Den posledního posouzení podle zákona.' }),
    ),
  },
});

/** `settings/site.yaml`: what makes this folder this town. */
export const settings = collection({
  name: 'settings',
  label: 'Nastavení',
  labelSingular: 'Nastavení',
  fields: {
    ...texts,
    town: text({ label: 'Město', hint: 'Název v prvním pádě.', max: 60 }),
    demo: flag({ label: 'Ukázková data', hint: 'Na každé stránce se ukáže, že údaje jsou vymyšlené.' }),
    language: choice({ label: 'Jazyk obsahu', hint: 'Jazyk, ve kterém záznamy píšete.', options: LANGUAGES }),
    locales: choices({ label: 'Jazyky stránek', hint: 'Ve kterých jazycích web bude.', options: LANGUAGES }),
    timeZone,
    country: text({ label: 'Země', hint: 'Dvě písmena, například CZ; podle ní se berou státní svátky.', max: 2 }),
    bounds: optional(bounds),
    map: optional(mapSettings),
    offline: optional(offlineSettings),
    print: optional(printSettings),
    staleAfterMonths: integer({
      label: 'Za kolik měsíců ověření zestárne',
      hint: 'Potom stránka upozorní, že údaje dlouho nikdo neověřil.',
      min: 1,
      max: 120,
    }),
    quickExitUrl: webAddress({
      label: 'Kam vede rychlý odchod',
      hint: 'Stránka, která nevzbudí pozornost, například předpověď počasí.',
    }),
    office,
    editing: optional(editingSettings),
    forms: optional(
      choice({
        label: 'Kdo přijímá formuláře',
        hint: 'Když web běží na Netlify, vyberte ho. Jinak formulář připraví e-mail.',
        options: { netlify: 'Netlify', email: 'e-mail' },
      }),
    ),
    translations: translations(texts),
  },
});

export type SettingsEntry = EntryOf<typeof settings>;
