import type { Fields } from '../field.ts';
import { flag } from '../fields/flag.ts';
import { icon } from '../fields/icon.ts';
import { list } from '../fields/list.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';
import { paragraph, text } from '../fields/text.ts';
import { translations } from '../fields/translations.ts';

/** Readable fields of every term that services are sorted by. */
export const termTexts = {
  name: text({ label: 'Název', hint: 'Dvě až čtyři slova, kterým rozumí každý.', max: 90 }),
  summary: optional(paragraph({ label: 'Věta na vysvětlenou', max: 400 })),
} satisfies Fields;

/** Fields of every term: how it looks on a tile and where it stands among the others. */
export const termFields = {
  icon: optional(icon({ label: 'Obrázek' })),
  order: optional(integer({ label: 'Pořadí', hint: 'Menší číslo stojí dříve.', min: 0, max: 9999 })),
  alternateNames: list({
    label: 'Jiné názvy',
    hint: 'Slova, pod kterými to lidé hledají.',
    of: text({ label: 'Název' }),
  }),
  quickExit: flag({
    label: 'Rychlý odchod ze stránky',
    hint: 'Pro témata násilí: stránka nabídne tlačítko, které ji okamžitě opustí.',
  }),
} satisfies Fields;

/** A term's fields with its translations: target groups and needs need nothing more. */
export const term = { ...termTexts, ...termFields, translations: translations(termTexts) };
