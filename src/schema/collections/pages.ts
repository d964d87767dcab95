import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import type { Fields } from '../field.ts';
import { choice } from '../fields/choice.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { markdown, paragraph, text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';

const texts = {
  name: text({ label: 'Nadpis', hint: 'Z nadpisu vznikne i adresa stránky.' }),
  summary: optional(paragraph({ label: 'Úvod', hint: 'Jedna dvě věty pod nadpisem.', max: 400 })),
} satisfies Fields;

/** Pages of running text, such as the accessibility statement. The body is in Czech; translations carry their own. */
export const pages = collection({
  name: 'pages',
  label: 'Stránky',
  labelSingular: 'Stránka',
  format: 'markdown',
  fields: {
    ...texts,
    menu: optional(
      choice({
        label: 'Odkaz v patičce',
        hint: 'Má odkaz na stránku být dole na každé stránce?',
        options: { footer: 'ano', none: 'ne' },
      }),
    ),
    order: optional(integer({ label: 'Pořadí', hint: 'Menší číslo stojí dříve.', min: 0, max: 9999 })),
    translations: translations({ ...texts, body: markdown({ label: 'Text' }) }),
  },
});

export type PageEntry = EntryOf<typeof pages>;
