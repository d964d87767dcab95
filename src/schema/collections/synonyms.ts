import type { EntryOf } from '../collection.ts';
import { collection } from '../collection.ts';
import { group } from '../fields/group.ts';
import { flag } from '../fields/flag.ts';
import { list } from '../fields/list.ts';
import { text } from '../fields/text.ts';

const words = (label: string, hint: string) =>
  list({ label, hint, of: text({ label: 'Slovo nebo slova', max: 80 }), max: 60 });

const same = group({
  label: 'Slova, která znamenají totéž',
  fields: { words: words('Slova', 'Například: domov důchodců, domov pro seniory.') },
});

const leading = group({
  label: 'Co lidé říkají, a co se má najít',
  fields: {
    from: words('Lidé napíšou', 'Hovorová slova i celé věty, například: nemám kde spát.'),
    to: words('Najde se', 'Slova z názvů služeb, nejlepší první, například: noclehárna.'),
    crisis: flag({ label: 'Jde o nebezpečí', hint: 'Jako první se ukážou krizové linky.' }),
  },
});

/** `settings/synonyms.yaml`: words of the town for the search, beside those that every town has. */
export const synonyms = collection({
  name: 'synonyms',
  label: 'Slova pro hledání',
  labelSingular: 'Slova pro hledání',
  folder: 'settings',
  file: 'synonyms',
  fields: {
    same: list({ label: 'Stejná slova', of: same, summary: '{{fields.words}}', max: 1000 }),
    leading: list({ label: 'Co lidé říkají', of: leading, summary: '{{fields.from}}', max: 1000 }),
    ignored: words('Nepoužívat', 'Slova vestavěného seznamu, která v tomto městě vedou jinam.'),
  },
});

export type SynonymsEntry = EntryOf<typeof synonyms>;
