import type { Locale } from '~/i18n/locales.ts';
import cs from './words/cs.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

/** What a kiosk says in one language, by name. */
export type Words = typeof cs;

const words: Readonly<Record<Locale, Words>> = { cs, en, uk };

/** What a kiosk says beside the pages, in a language. */
export const wordsIn = (locale: Locale): Words => words[locale];
