/** Languages in which the site speaks; the first stands at the root of the site. */
export const LOCALES = ['cs', 'en', 'uk'] as const;

export type Locale = (typeof LOCALES)[number];

/** The language at the root of the site. */
export const DEFAULT_LOCALE: Locale = 'cs';

/** Whether text names a language in which the site speaks. */
export const isLocale = (text: string): text is Locale => (LOCALES as readonly string[]).includes(text);
