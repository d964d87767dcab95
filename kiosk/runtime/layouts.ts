/** Rows of keys as simple-keyboard reads them: keys are parted by spaces, names of keys that do something are in braces. */
type Rows = readonly string[];

/** Which letters, in which order. */
export type Order = 'typewriter' | 'abc';

const DIGITS = '1 2 3 4 5 6 7 8 9 0 {bksp}';
const BOTTOM = '{order} {language} {space} {close} {enter}';

const LETTERS: Readonly<Record<string, Readonly<Record<Order, Rows>>>> = {
  // Every letter of the alphabet has a key of its own: nobody has to know how a computer makes ď of an accent.
  cs: {
    typewriter: [
      'ě š č ř ž ý á í é ú ů',
      'q w e r t z u i o p ó',
      'a s d f g h j k l ď ť',
      '{shift} y x c v b n m ň - . @',
    ],
    abc: ['a á b c č d ď e é ě f', 'g h i í j k l m n ň o', 'ó p q r ř s š t ť u ú', '{shift} ů v w x y ý z ž - . @'],
  },
  en: {
    typewriter: ['q w e r t y u i o p', 'a s d f g h j k l', "{shift} z x c v b n m ' - . @"],
    abc: ['a b c d e f g h i j', 'k l m n o p q r s t', "{shift} u v w x y z ' - . @"],
  },
  uk: {
    typewriter: ['й ц у к е н г ш щ з х ї', 'ф і в а п р о л д ж є ґ', '{shift} я ч с м и т ь б ю ’ - . @'],
    abc: ['а б в г ґ д е є ж з и і', 'ї й к л м н о п р с т у', '{shift} ф х ц ч ш щ ь ю я ’ - . @'],
  },
};

/** Languages that have a keyboard. */
export const KEYBOARDS = Object.keys(LETTERS);

const upper = (row: string) =>
  row
    .split(' ')
    .map((key) => (key.startsWith('{') ? key : key.toLocaleUpperCase()))
    .join(' ');

/** The keyboard of a language: its rows small and large. */
export function layoutOf(language: string, order: Order): { readonly default: string[]; readonly shift: string[] } {
  const rows = [DIGITS, ...(LETTERS[language]?.[order] ?? []), BOTTOM];
  return { default: rows, shift: rows.map(upper) };
}
