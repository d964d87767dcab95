const NAMES: Readonly<Record<string, string>> = {
  CZE: 'CZ',
  SVK: 'SK',
  USA: 'US',
  GBR: 'GB',
  UK: 'GB',
  UKR: 'UA',
  DEU: 'DE',
  POL: 'PL',
  AUT: 'AT',
  'ČESKÁ REPUBLIKA': 'CZ',
  ČESKO: 'CZ',
  ČR: 'CZ',
  CZECHIA: 'CZ',
  'CZECH REPUBLIC': 'CZ',
  SLOVENSKO: 'SK',
  SLOVAKIA: 'SK',
  'UNITED STATES': 'US',
  'UNITED STATES OF AMERICA': 'US',
  'UNITED KINGDOM': 'GB',
  УКРАЇНА: 'UA',
  UKRAINE: 'UA',
};

const ZONES: Readonly<Record<string, string>> = {
  CZ: 'Europe/Prague',
  SK: 'Europe/Bratislava',
  PL: 'Europe/Warsaw',
  DE: 'Europe/Berlin',
  AT: 'Europe/Vienna',
  UA: 'Europe/Kyiv',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  US: 'America/New_York',
  CA: 'America/Toronto',
  HU: 'Europe/Budapest',
  FR: 'Europe/Paris',
};

/** Countries where 112 answers: the European Union, its neighbours in the scheme, and Ukraine. */
const CALLS_112 = new Set(
  (
    'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS NO LI CH GB UA ' +
    'MD AL BA ME MK RS XK TR AD MC SM VA'
  ).split(' '),
);

/**
 * Two letters of a country (ISO 3166-1) from its code or name; `undefined` when it is neither.
 *
 * @example countryCode('Czech Republic') // 'CZ'
 */
export function countryCode(raw: string): string | undefined {
  const text = raw.trim().toUpperCase();
  return NAMES[text] ?? (/^[A-Z]{2}$/.test(text) ? text : undefined);
}

/** Time zone of a country, or of its most populous part; content written for a country not listed starts with UTC. */
export const timeZoneOf = (country: string) => ZONES[country] ?? 'UTC';

/** The number to call for everything urgent, where we know it. */
export const emergencyNumber = (country: string) =>
  CALLS_112.has(country) ? '112' : country === 'US' ? '911' : undefined;

/** Language to expect in a country: Czech, Ukrainian, otherwise English. */
export const languageOf = (country: string) =>
  country === 'CZ' || country === 'SK' ? 'cs' : country === 'UA' ? 'uk' : 'en';
