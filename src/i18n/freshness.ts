import cs from './freshness/cs.json' with { type: 'json' };
import en from './freshness/en.json' with { type: 'json' };
import uk from './freshness/uk.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import type { Forms } from './speak.ts';
import { speaker } from './speak.ts';

/** Name of a sentence of the report on freshness; Czech has them all. */
export type FreshnessKey = keyof typeof cs;

/** Says a sentence of the report; `count` among the parameters chooses the plural. */
export type FreshnessWords = (key: FreshnessKey, params?: Readonly<Record<string, string | number>>) => string;

const dictionaries: Readonly<Record<Locale, Readonly<Record<FreshnessKey, string | Forms>>>> = { cs, en, uk };

/** Sentences of the report on freshness in one language. No public page needs them. */
export const freshnessWords = (locale: Locale): FreshnessWords => speaker(locale, dictionaries[locale]);
