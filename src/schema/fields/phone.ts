import type { Wording } from '../field.ts';
import { choice } from './choice.ts';
import { phoneNumber } from './contact.ts';
import { group } from './group.ts';
import { integer } from './number.ts';
import { optional } from './optional.ts';
import { text } from './text.ts';

/** A phone with what a caller wants to know before dialling (HSDS phone). */
export function phone(wording: Wording) {
  return group({
    ...wording,
    fields: {
      number: phoneNumber({
        label: 'Číslo',
        hint: 'Devět číslic, například 475 000 012. Zahraniční číslo začněte plus a předvolbou země.',
      }),
      extension: optional(integer({ label: 'Linka', min: 0, max: 99_999 })),
      kind: optional(
        choice({
          label: 'Druh',
          options: {
            voice: 'telefon',
            mobile: 'mobil',
            text: 'SMS',
            fax: 'fax',
            textphone: 'pro neslyšící',
          },
        }),
      ),
      note: optional(text({ label: 'Komu nebo kam', hint: 'Například: sociální pracovnice, příjem žádostí.' })),
      hours: optional(
        text({ label: 'Kdy volat', hint: 'Jen pokud se liší od otevírací doby, například: Po–Pá 8–12.' }),
      ),
    },
  });
}
