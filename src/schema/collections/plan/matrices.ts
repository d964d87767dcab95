import type { EntryOf } from '../../collection.ts';
import { collection } from '../../collection.ts';
import { choice } from '../../fields/choice.ts';
import { group } from '../../fields/group.ts';
import { list } from '../../fields/list.ts';
import { optional } from '../../fields/optional.ts';
import { reference, references } from '../../fields/reference.ts';
import { paragraph, text } from '../../fields/text.ts';
import { kept } from './kept.ts';

const place = {
  serviceType: reference({ label: 'Druh služby', to: 'service-types' }),
  need: reference({ label: 'Potřeba', to: 'needs' }),
};

const declared = group({
  label: 'Políčko',
  fields: {
    ...place,
    state: choice({
      label: 'Co o něm víme',
      options: {
        missing: 'služba chybí',
        insufficient: 'služba nestačí',
        'not-needed': 'není třeba',
        offered: 'služba je',
      },
    }),
    note: optional(paragraph({ label: 'Poznámka', max: 600 })),
    measures: references({ label: 'Která opatření to změní', to: 'plan-measures', within: 1 }),
  },
});

/**
 * What is known of one target group's matrix of needs × services beyond the catalogue: `matrix/<target group>.yaml`.
 * What is offered is never written here; it is counted.
 */
export const planMatrices = collection({
  name: 'plan-matrices',
  label: 'Matice potřeb a služeb',
  labelSingular: 'Matice',
  folder: 'plans/{plan}/matrix',
  named: { to: 'target-groups' },
  title: [],
  fields: {
    note: optional(paragraph({ label: 'Poznámka pod maticí', max: 2000 })),
    needs: references({ label: 'Sloupce', hint: 'Když nevyberete nic, jsou jako v plánu.', to: 'needs' }),
    serviceTypes: references({
      label: 'Řádky navíc',
      hint: 'Druhy služeb, které mají mít řádek, i když je nikdo nenabízí.',
      to: 'service-types',
    }),
    cells: list({
      label: 'Co katalog neví',
      of: declared,
      max: 1000,
      summary: '{{fields.serviceType}} × {{fields.need}}: {{fields.state}}',
    }),
    kept: kept({
      cells: list({
        label: 'Políčka',
        of: group({
          label: 'Políčko',
          fields: { ...place, providers: list({ label: 'Poskytovatelé', of: text({ label: 'Název' }), max: 300 }) },
        }),
        max: 5000,
      }),
    }),
  },
});

export type PlanMatrixEntry = EntryOf<typeof planMatrices>;
