import { flag } from '../fields/flag.ts';
import { group } from '../fields/group.ts';
import { integer } from '../fields/number.ts';
import { optional } from '../fields/optional.ts';

/** What of the site a visitor's device keeps for times without a network. */
export const offlineSettings = group({
  label: 'Bez internetu',
  hint: 'Kdo stránky jednou otevřel, má jejich část v zařízení i bez připojení.',
  collapsed: true,
  fields: {
    off: flag({
      label: 'Vypnout',
      hint: 'Zařízení, která si stránky uložila, je při příští návštěvě smažou.',
    }),
    megabytes: optional(
      integer({
        label: 'Kolik se uloží předem (MB)',
        hint: 'Obvykle 15. Od nejdůležitějšího: úvod, krizové linky, situace, seznamy, hledání, služby. Ostatní se ukládá při čtení.',
        min: 1,
        max: 200,
      }),
    ),
  },
});
