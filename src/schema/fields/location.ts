import { z } from 'astro/zod';
import type { Field, Wording } from '../field.ts';
import { issue } from '../issue.ts';
import { choices } from './choice.ts';
import { flag } from './flag.ts';
import { group } from './group.ts';
import { list } from './list.ts';
import { decimal } from './number.ts';
import { optional } from './optional.ts';
import { phone } from './phone.ts';
import { schedule } from './schedule.ts';
import { paragraph, text } from './text.ts';

const ACCESSIBILITY = {
  wheelchair: 'bez bariér',
  'wheelchair-partly': 'částečně bez bariér',
  lift: 'výtah',
  toilet: 'bezbariérové WC',
  parking: 'vyhrazené parkování',
  'hearing-loop': 'indukční smyčka',
  'sign-language': 'znakový jazyk',
  'guide-dog': 'vstup s asistenčním psem',
  braille: 'popisky v Braillově písmu',
  'quiet-room': 'klidná místnost',
  'changing-table': 'přebalovací pult',
};

/** `NNN NN` in Czechia and Slovakia; elsewhere what the country uses. */
function postalCode() {
  return {
    schema: z
      .string()
      .trim()
      .refine((value) => /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value), issue('postalCode')),
    widget: { widget: 'string', label: 'PSČ', hint: 'Pět číslic, například 400 03.' },
  } satisfies Field;
}

const address = {
  street: optional(text({ label: 'Ulice a číslo', hint: 'Například: Růžový palouček 12.' })),
  cityPart: optional(text({ label: 'Část obce' })),
  city: optional(text({ label: 'Obec' })),
  postalCode: optional(postalCode()),
  region: optional(text({ label: 'Kraj' })),
  country: optional(text({ label: 'Země', hint: 'Dvě písmena, například CZ. Prázdné znamená zemi města.', max: 2 })),
  ruian: optional(text({ label: 'Kód RÚIAN', hint: 'Kód adresního místa z registru; jen číslice.', max: 12 })),
  latitude: optional(
    decimal({ label: 'Zeměpisná šířka', control: 'place', hint: 'Například 50,66.', min: -90, max: 90 }),
  ),
  longitude: optional(decimal({ label: 'Zeměpisná délka', hint: 'Například 14,03.', min: -180, max: 180 })),
};

/** A place where a service is given or a provider sits (HSDS location with its address). */
export function location(wording: Wording) {
  const { schema, widget } = group({
    ...wording,
    fields: {
      name: optional(text({ label: 'Název místa', hint: 'Když jich je víc: pobočka Střekov, kancelář.' })),
      secret: flag({
        label: 'Utajená adresa',
        hint: 'Adresa, souřadnice ani zastávka se nikde nezveřejní. Nepište ji ani do jiných políček.',
      }),
      ...address,
      transport: optional(text({ label: 'Zastávka', hint: 'Například: Mírové náměstí, 200 m.' })),
      accessibility: choices({ label: 'Přístupnost', options: ACCESSIBILITY }),
      accessibilityNote: optional(
        paragraph({ label: 'K přístupnosti', hint: 'Například: práh 3 cm, zvonek pro vozíčkáře.', max: 500 }),
      ),
      phones: list({
        label: 'Telefony v místě',
        hint: 'Jen když sem vede jiné číslo než do celé služby.',
        of: phone({ label: 'Telefon' }),
      }),
      schedule: optional(schedule({ label: 'Otevírací doba v místě', hint: 'Jen když se liší od společné.' })),
      note: optional(paragraph({ label: 'Poznámka', hint: 'Například: vchod ze dvora, 2. patro.', max: 500 })),
    },
  });
  return {
    widget,
    schema: schema.refine(
      ({ latitude, longitude }) => (latitude === undefined) === (longitude === undefined),
      issue('coordinatesPair', ['longitude'], ['latitude', 'longitude']),
    ),
  } satisfies Field;
}
