import type { Fields } from '../field.ts';
import { date } from './date.ts';
import { optional } from './optional.ts';
import { text } from './text.ts';

/** When somebody last made sure that an entry is true, and who (HSDS assured_date, assurer). */
export const verification = {
  verifiedOn: optional(
    date({ label: 'Ověřeno dne', control: 'confirmed', hint: 'Kdy někdo naposled potvrdil, že údaje platí.' }),
  ),
  verifiedBy: optional(text({ label: 'Ověřil', hint: 'Instituce nebo role, ne jméno.' })),
} satisfies Fields;
