import type { Locale } from '~/i18n/locales.ts';

/** Address of the points of a town in a language. */
export const pathToPoints = (locale: Locale) => `/mapa/${locale}.json`;

/** Address of what every map of a town needs in a language. */
export const pathToSetup = (locale: Locale) => `/mapa/podklad/${locale}.json`;
