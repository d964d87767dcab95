import { choice } from '../fields/choice.ts';
import { group } from '../fields/group.ts';
import { optional } from '../fields/optional.ts';

/** What a town wants printed when its site is built. */
export const printSettings = group({
  label: 'Tisk',
  hint: 'Soubory PDF, které vznikají při sestavení stránek.',
  collapsed: true,
  fields: {
    sheets: optional(
      choice({
        label: 'List ke každé službě',
        hint: 'Když nic nevyberete: ano, pokud je služeb nejvýše tři sta.',
        options: { auto: 'podle počtu služeb', always: 'ano', never: 'ne' },
      }),
    ),
    catalogue: optional(
      choice({
        label: 'Tištěný katalog',
        hint: 'Když nic nevyberete: brožura A5, pokud je služeb nejvýše tisíc.',
        options: {
          a5: 'brožura A5',
          'a5-bleed': 'brožura A5 pro tiskárnu, se spadávkou 3 mm a ořezovými značkami',
          a4: 'A4',
          none: 'žádný',
        },
      }),
    ),
  },
});
