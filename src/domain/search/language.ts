/** Languages that the search understands. */
export type Language = 'cs' | 'en' | 'uk';

/** Whether the search understands a language. */
export const isLanguage = (code: string): code is Language => code === 'cs' || code === 'en' || code === 'uk';
