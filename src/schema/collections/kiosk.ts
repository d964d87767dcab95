import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { choice, choices } from '../fields/choice.ts';
import { webAddress } from '../fields/contact.ts';
import { time } from '../fields/date.ts';
import { group } from '../fields/group.ts';
import { icon } from '../fields/icon.ts';
import { list } from '../fields/list.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { schedule } from '../fields/schedule.ts';
import { secureAddress } from '../fields/secure-address.ts';
import { paragraph, text } from '../fields/text.ts';
import { LANGUAGES, translations } from '../fields/translations.ts';

const slideTexts = {
  title: text({ label: 'Nadpis', hint: 'Několik slov, která se dají přečíst z dálky.', max: 60 }),
  text: optional(paragraph({ label: 'Text', max: 200 })),
} satisfies Fields;

const slide = group({
  label: 'Obrázek na přilákání',
  fields: { ...slideTexts, icon: optional(icon({ label: 'Ikona' })), translations: translations(slideTexts) },
});

const printing = group({
  label: 'Tisk',
  collapsed: true,
  fields: {
    paper: choice({
      label: 'Papír',
      options: { none: 'kiosk netiskne', a4: 'listy A4', receipt: 'účtenková role 80 mm' },
    }),
    perSession: integer({ label: 'Nejvíc tisků jednoho návštěvníka', min: 1, max: 50 }),
    perDay: integer({ label: 'Nejvíc tisků za den', min: 1, max: 5000 }),
  },
});

const texts = {
  help: optional(
    text({
      label: 'Kde na místě poradí člověk',
      hint: 'Například: Poradí vám na přepážce 3 v přízemí. Stojí u hlášek, když něco nejde.',
      max: 120,
    }),
  ),
} satisfies Fields;

/** `settings/kiosk.yaml`: how the terminals in the town's halls behave; all of it may be left out. */
export const kiosk = collection({
  name: 'kiosk',
  label: 'Kiosk',
  labelSingular: 'Kiosk',
  folder: 'settings',
  file: 'kiosk',
  fields: {
    ...texts,
    startPage: optional(
      choice({
        label: 'Úvodní stránka',
        options: {
          home: 'úvod se všemi cestami',
          crisis: 'krizové linky',
          lifeSituation: 'životní situace',
          targetGroup: 'pro koho',
          need: 's čím potřebuji pomoci',
          service: 'všechny služby',
          search: 'hledání',
        },
      }),
    ),
    languages: choices({
      label: 'Jazyky',
      hint: 'Když nevyberete nic, nabízí všechny jazyky webu.',
      options: LANGUAGES,
    }),
    idleSeconds: optional(
      integer({ label: 'Po kolika sekundách klidu se zeptá', hint: 'Obvykle 90.', min: 30, max: 900 }),
    ),
    warningSeconds: optional(
      integer({ label: 'Kolik sekund čeká na odpověď', hint: 'Nejméně 20; potom smaže vše.', min: 20, max: 120 }),
    ),
    slides: list({ label: 'Co ukazuje, když u něj nikdo není', of: slide, summary: '{{fields.title}}', max: 12 }),
    slideSeconds: optional(integer({ label: 'Jak dlouho ukazuje jeden obrázek', min: 4, max: 120 })),
    printing: optional(printing),
    hours: optional(
      schedule({ label: 'Otevírací doba haly', hint: 'Mimo ni obrazovka zhasne. Bez vyplnění svítí stále.' }),
    ),
    restartAt: optional(time({ label: 'Kdy se v noci restartuje', hint: 'Obvykle 03:30.' })),
    publicUrl: optional(
      webAddress({
        label: 'Adresa veřejného webu',
        hint: 'Na ni vede QR kód, kterým si návštěvník odnese stránku v telefonu.',
      }),
    ),
    updateUrl: optional(
      secureAddress({
        label: 'Odkud si bere nová vydání',
        hint: 'Začíná https://. Bez vyplnění se obnovuje jen z USB disku.',
      }),
    ),
    fleetUrl: optional(
      secureAddress({
        label: 'Kam hlásí svůj stav',
        hint: 'Začíná https://. Bez vyplnění stav nikam neposílá. Osobní údaje v něm nejsou.',
      }),
    ),
    translations: translations(texts),
  },
});

export type KioskEntry = EntryOf<typeof kiosk>;
