import { fold } from '~/domain/text/fold.ts';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

const folded = new WeakMap<Item, string>();

function textOf(item: Item): string {
  const known = folded.get(item) ?? fold([item.name, item.note, item.id.replaceAll('-', ' ')].join(' '));
  folded.set(item, known);
  return known;
}

/**
 * Items in which every word of a query begins a word, those whose name begins with it first.
 *
 * @example matching([{ id: 'a', name: 'Domov Růže' }], 'ruz dom') // both words are there
 */
export function matching<One extends Item>(items: readonly One[], query: string): One[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = items.filter((item) => {
    const text = ` ${textOf(item)}`;
    return words.every((word) => text.includes(` ${word}`) || (word.length > 3 && text.includes(word)));
  });
  const [first = ''] = words;
  const rank = (item: Item) => (first !== '' && textOf(item).startsWith(first) ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'cs'));
}
