import type { Fields } from '../../field.ts';
import { date } from '../../fields/date.ts';
import { group } from '../../fields/group.ts';
import { optional } from '../../fields/optional.ts';

/** What a closed plan keeps of the catalogue of its last day: a command writes it, and nobody by hand. */
export const kept = <F extends Fields>(fields: F) =>
  optional(
    group({
      label: 'Stav při uzavření plánu',
      hint: 'Zapíše ho příkaz npm run close.',
      collapsed: true,
      fields: { on: date({ label: 'Ke dni' }), ...fields },
    }),
  );
