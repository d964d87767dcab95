import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { choice, choices } from '../fields/choice.ts';
import { contacts, identifiers } from '../fields/contacts.ts';
import { date } from '../fields/date.ts';
import { flag } from '../fields/flag.ts';
import { languages } from '../fields/languages.ts';
import { list } from '../fields/list.ts';
import { location } from '../fields/location.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { reference, references } from '../fields/reference.ts';
import { schedule } from '../fields/schedule.ts';
import { markdown, paragraph, text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';
import { attachment, picture } from '../fields/upload.ts';
import { verification } from '../fields/verification.ts';
import { capacity, closure, FORMS } from './service-parts.ts';

const texts = {
  name: text({ label: 'Název', hint: 'Jak se služba představuje lidem.' }),
  summary: paragraph({ label: 'Jednou větou', hint: 'Co služba udělá a pro koho.', max: 400 }),
  plainSummary: optional(
    paragraph({ label: 'Snadné čtení', hint: 'Dvě až pět krátkých vět bez cizích slov.', max: 800 }),
  ),
  description: optional(
    markdown({ label: 'Popis', hint: 'Co se do jedné věty nevešlo. Nadpisy a seznamy pomáhají v orientaci.' }),
  ),
  notFor: optional(
    paragraph({ label: 'Komu není určena', hint: 'Ať sem nikdo nejde zbytečně. Pište vlídně, kam se může obrátit.' }),
  ),
  steps: list({
    label: 'Jak začít',
    hint: 'Kroky v pořadí. Začněte slovesem: Zavolejte. Přijďte.',
    of: text({ label: 'Krok', max: 400 }),
    max: 12,
  }),
  documents: list({
    label: 'Co si vzít s sebou',
    hint: 'Jen to, bez čeho to nepůjde: občanský průkaz, zprávu od lékaře.',
    of: text({ label: 'Doklad', max: 300 }),
    max: 30,
  }),
  costNote: optional(paragraph({ label: 'Kolik to stojí', hint: 'Sazby a kdo může mít slevu.' })),
  areaNote: optional(
    paragraph({ label: 'Kde služba působí, slovy', hint: 'Když seznam obcí nestačí, například: do 15 km od města.' }),
  ),
  alert: optional(
    paragraph({
      label: 'Důležité upozornění',
      hint: 'Ukáže se nahoře, například: do 5. ledna se nepřijímá.',
      max: 400,
    }),
  ),
} satisfies Fields;

/** What people come for (HSDS service): everything a visitor must know to get help. */
export const services = collection({
  name: 'services',
  label: 'Služby',
  labelSingular: 'Služba',
  fields: {
    ...texts,
    alternateNames: list({
      label: 'Jiné názvy',
      hint: 'Jak službě lidé opravdu říkají; podle toho se také hledá.',
      of: text({ label: 'Název' }),
    }),
    provider: reference({
      label: 'Poskytovatel',
      hint: 'Když tu není, založte ho nejdřív mezi poskytovateli.',
      to: 'providers',
    }),
    serviceTypes: references({
      label: 'Druh služby',
      hint: 'U registrovaných podle zákona; jiné nechte bez druhu.',
      to: 'service-types',
    }),
    forms: choices({ label: 'Forma', options: FORMS }),
    targetGroups: references({
      label: 'Pro koho',
      hint: 'Podle toho se služba ukáže v seznamech pro tyto lidi.',
      to: 'target-groups',
    }),
    needs: references({ label: 'S čím pomáhá', hint: 'Jen to, co dělá opravdu ona, ne kam posílá dál.', to: 'needs' }),
    lifeSituations: references({
      label: 'V jaké situaci',
      hint: 'U kterých rad se má služba ukázat.',
      to: 'life-situations',
    }),
    ageFrom: optional(
      integer({ label: 'Věk od', hint: 'V letech. Když na věku nezáleží, nechte prázdné.', min: 0, max: 120 }),
    ),
    ageTo: optional(
      integer({ label: 'Věk do', hint: 'V letech, včetně. Bez omezení nechte prázdné.', min: 0, max: 120 }),
    ),
    cost: optional(
      choice({
        label: 'Cena',
        options: { free: 'zdarma', paid: 'za úhradu', 'means-tested': 'podle příjmu' },
      }),
    ),
    languages: languages({ label: 'Jazyky', hint: 'Kterými se tu člověk domluví, i s tlumočníkem.' }),
    capacity: list({ label: 'Kapacita', of: capacity, summary: '{{fields.amount}} {{fields.unit}}' }),
    ...contacts,
    schedule: optional(
      schedule({ label: 'Otevírací doba', hint: 'Společná pro všechna místa. Liší-li se, vyplňte ji u místa.' }),
    ),
    locations: list({
      label: 'Místa',
      hint: 'Kam lidé přicházejí. Terénní služba bez pobočky nemusí mít žádné.',
      of: location({ label: 'Místo' }),
      summary: '{{fields.name}} {{fields.street}}',
    }),
    area: references({
      label: 'Obce, kde služba působí',
      hint: 'Kam služba dojíždí nebo odkud přijímá lidi.',
      to: 'municipalities',
    }),
    nationwide: flag({ label: 'Působí v celé zemi', hint: 'Například celostátní linka. Obce pak vyplňovat nemusíte.' }),
    status: choice({
      label: 'Stav',
      hint: 'Službu, která skončila, nemažte: lidé, kteří si ji uložili, se to tak dozvědí.',
      options: {
        active: 'funguje',
        'temporarily-closed': 'dočasně zavřená',
        planned: 'připravuje se',
        ended: 'skončila',
      },
    }),
    closure: optional(closure),
    validFrom: optional(date({ label: 'Zveřejnit od', hint: 'Do té doby stránka na webu není.' })),
    validTo: optional(date({ label: 'Zveřejnit do', hint: 'Po tomto dni stránka z webu zmizí.' })),
    photo: optional(
      picture({
        label: 'Fotografie',
        hint: 'Nejlépe vchod, aby ho člověk poznal. Nikdy ne lidé, kteří o pomoc žádají.',
      }),
    ),
    files: list({
      label: 'Ke stažení',
      hint: 'Formuláře a letáky, které si člověk vezme s sebou.',
      of: attachment({ label: 'Dokument' }),
      summary: '{{fields.name}}',
      max: 20,
    }),
    registerNumber: optional(
      text({ label: 'Číslo v registru', hint: 'Identifikátor služby v registru poskytovatelů.', max: 20 }),
    ),
    quickExit: flag({ label: 'Rychlý odchod ze stránky', hint: 'Pro pomoc obětem násilí.' }),
    ...verification,
    ...identifiers,
    translations: translations(texts),
  },
  rules: [
    {
      at: ['ageTo'],
      reads: ['ageFrom', 'ageTo'],
      rule: 'ageOrder',
      holds: ({ ageFrom, ageTo }) => ageFrom === undefined || ageTo === undefined || ageFrom <= ageTo,
    },
    {
      at: ['validTo'],
      reads: ['validFrom', 'validTo'],
      rule: 'dateOrder',
      holds: ({ validFrom, validTo }) => !validFrom || !validTo || validFrom <= validTo,
    },
    {
      at: ['closure', 'to'],
      reads: ['closure'],
      rule: 'dateOrder',
      holds: ({ closure: c }) => !c?.from || !c.to || c.from <= c.to,
    },
    {
      at: ['closure', 'reason'],
      reads: ['status', 'closure'],
      rule: 'reasonMissing',
      holds: ({ status, closure: c }) => status !== 'temporarily-closed' || c?.reason !== undefined,
    },
  ],
});

export type ServiceEntry = EntryOf<typeof services>;
