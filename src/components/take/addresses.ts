import { DEFAULT_LOCALE } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';

/**
 * Address of a file of services for lists that people keep; there is one in all languages.
 *
 * @param parts how many there are: a page of the day before, when there were fewer, must not take one file for another
 */
export const pathToListPart = (part: number, parts: number): string =>
  `${pathTo(DEFAULT_LOCALE, 'myList')}sluzby-${part + 1}-z-${parts}.json`;

/** Address of a file that belongs to a page: `/sluzby/x/` → `/sluzby/x.vcf`. */
export const besides = (page: string, ending: string): string => page.replace(/\/$/, `.${ending}`);
