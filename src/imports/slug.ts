/** Letters that lose no accent by decomposition. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ß: 'ss', ø: 'o', æ: 'ae', œ: 'oe', þ: 'th', ı: 'i' };

// Ukrainian as in a passport: resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010.
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ь: '',
  ю: 'iu',
  я: 'ia',
  ы: 'y',
  э: 'e',
  ё: 'io',
  ъ: '',
};

/** Longest slug that an import makes, in characters; the schema allows 100 and a clash adds to it. */
const LONGEST = 60;

/**
 * Text as a file name: lower-case letters without accents, digits and hyphens; cut at a word.
 *
 * @example slugify('Domov pro seniory, p. o.') // 'domov-pro-seniory-p-o'
 */
export function slugify(text: string, longest = LONGEST): string {
  const slug = Array.from(text.toLowerCase())
    .map((letter) => CYRILLIC[letter] ?? PLAIN[letter] ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > longest / 3 ? end : longest);
}
