const LOCALES = ['en', 'cs', 'uk'];

/** Names that `Intl` does not know: sign languages, and adverbs as Czech writes them. */
const OTHER: Readonly<Record<string, string>> = {
  'český znakový jazyk': 'cse',
  'czech sign language': 'cse',
  'znakový jazyk': 'cse',
  'american sign language': 'ase',
  asl: 'ase',
  'british sign language': 'bfi',
  bsl: 'bfi',
  česky: 'cs',
  anglicky: 'en',
  německy: 'de',
  rusky: 'ru',
  ukrajinsky: 'uk',
  slovensky: 'sk',
  polsky: 'pl',
  vietnamsky: 'vi',
  francouzsky: 'fr',
  španělsky: 'es',
  romsky: 'rom',
  romština: 'rom',
  romani: 'rom',
  chinese: 'zh',
  mandarin: 'zh',
  farsi: 'fa',
  tagalog: 'tl',
  'haitian creole': 'ht',
};

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');

let names: Map<string, string> | undefined;

/** Language names in English, Czech and Ukrainian → two-letter code; made once, from what ICU knows. */
function nameTable(): Map<string, string> {
  if (names) return names;
  names = new Map();
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  for (const locale of LOCALES) {
    const display = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  return names;
}

function canonical(code: string): string | undefined {
  try {
    const [language] = Intl.getCanonicalLocales(code)[0]?.split('-') ?? [];
    return language && /^[a-z]{2,3}$/.test(language) ? language : undefined;
  } catch {
    return undefined;
  }
}

/**
 * ISO 639 code of a language given by its code or by its name in English, Czech or Ukrainian.
 *
 * @example languageCode('ukrajinština') // 'uk'
 */
export function languageCode(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  const named = OTHER[word] ?? nameTable().get(word) ?? nameTable().get(word.replace(/ (language|jazyk)$/, ''));
  return named ?? (/^[a-z]{2,3}([-_][a-z0-9]+)*$/.test(word) ? canonical(word.replaceAll('_', '-')) : undefined);
}
