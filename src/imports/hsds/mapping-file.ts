import { DEFAULTS } from './mapping.ts';
import type { Language } from './words.ts';

const WORDS: Readonly<Record<Language, { head: string[]; taxonomies: string; terms: string; unmapped: string }>> = {
  cs: {
    head: [
      'Kam patří termíny ze zdroje HSDS. Soubor je váš: import ho jen čte.',
      'Vpravo stojí kolekce: target-groups (pro koho), needs (s čím), life-situations (v jaké situaci),',
      'service-types (druh služby); nebo kolekce/položka, když položka už existuje; nebo ignore.',
    ],
    taxonomies: 'Celé taxonomie podle názvu nebo čísla.',
    terms: 'Jednotlivé termíny podle kódu nebo názvu; mají přednost. Příklad: krizova-linka: service-types',
    unmapped: 'Tyto taxonomie zdroj má a nikam nepatří. Odstraňte # a doplňte kolekci:',
  },
  en: {
    head: [
      'Where terms of the HSDS source belong. The file is yours: the import only reads it.',
      'On the right stands a collection: target-groups (for whom), needs (with what), life-situations (in what situation),',
      'service-types (kind of service); or collection/entry for an entry that exists already; or ignore.',
    ],
    taxonomies: 'Whole taxonomies by name or id.',
    terms: 'Single terms by code or name; they win. For example: crisis-line: service-types',
    unmapped: 'The source has these taxonomies and they belong nowhere. Remove # and fill in a collection:',
  },
  uk: {
    head: [
      'Куди належать терміни джерела HSDS. Файл ваш: імпорт його лише читає.',
      'Праворуч стоїть колекція: target-groups (для кого), needs (з чим), life-situations (у якій ситуації),',
      'service-types (вид послуги); або колекція/запис, якщо запис уже існує; або ignore.',
    ],
    taxonomies: 'Цілі таксономії за назвою або номером.',
    terms: 'Окремі терміни за кодом або назвою; вони мають перевагу. Наприклад: crisis-line: service-types',
    unmapped: 'Ці таксономії є в джерелі й нікуди не належать. Приберіть # і впишіть колекцію:',
  },
};

/** Text of a new mapping file: the defaults, how to change them, and the source's taxonomies that none of them fits. */
export function mappingFile(language: Language, unmapped: readonly string[]): string {
  const { head, taxonomies, terms, unmapped: missing } = WORDS[language];
  const quoted = (key: string) => (/^[\w-]+$/.test(key) ? key : JSON.stringify(key));
  return [
    ...head.map((line) => `# ${line}`),
    '',
    `# ${taxonomies}`,
    'taxonomies:',
    ...Object.entries(DEFAULTS).map(([key, collection]) => `  ${key}: ${collection}`),
    ...(unmapped.length > 0 ? [`  # ${missing}`, ...unmapped.map((key) => `  # ${quoted(key)}: needs`)] : []),
    '',
    `# ${terms}`,
    'terms: {}',
    '',
  ].join('\n');
}
