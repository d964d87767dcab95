import type { Locale } from './locales.ts';
import { DEFAULT_LOCALE, isLocale, LOCALES } from './locales.ts';

type Segments = Readonly<Record<Locale, string>>;

/** First segment of the address of each kind of page. */
export const ROUTES = {
  home: { cs: '', en: '', uk: '' },
  search: { cs: 'hledat', en: 'search', uk: 'poshuk' },
  map: { cs: 'mapa', en: 'map', uk: 'mapa' },
  myList: { cs: 'muj-seznam', en: 'my-list', uk: 'mij-spysok' },
  offline: { cs: 'bez-pripojeni', en: 'offline', uk: 'bez-zviazku' },
  crisis: { cs: 'krize', en: 'crisis', uk: 'kryza' },
  targetGroup: { cs: 'skupiny', en: 'groups', uk: 'hrupy' },
  need: { cs: 'potreby', en: 'needs', uk: 'potreby' },
  lifeSituation: { cs: 'situace', en: 'situations', uk: 'sytuatsii' },
  serviceType: { cs: 'druhy', en: 'types', uk: 'vydy' },
  municipality: { cs: 'obce', en: 'places', uk: 'hromady' },
  service: { cs: 'sluzby', en: 'services', uk: 'posluhy' },
  provider: { cs: 'poskytovatele', en: 'providers', uk: 'nadavachi' },
  plan: { cs: 'plan', en: 'plan', uk: 'plan' },
} as const satisfies Readonly<Record<string, Segments>>;

/** What a plan has pages of, below its own address. */
export const PLAN_PARTS = {
  chapter: { cs: 'kapitoly', en: 'chapters', uk: 'rozdily' },
  area: { cs: 'oblasti', en: 'areas', uk: 'sfery' },
  objective: { cs: 'cile', en: 'objectives', uk: 'tsili' },
  measure: { cs: 'opatreni', en: 'measures', uk: 'zakhody' },
  matrix: { cs: 'matice', en: 'matrix', uk: 'matrytsia' },
  swot: { cs: 'swot', en: 'swot', uk: 'swot' },
  comments: { cs: 'pripominky', en: 'comments', uk: 'zauvazhennia' },
  consultation: { cs: 'pripominkovani', en: 'consultation', uk: 'obhovorennia' },
  monitoring: { cs: 'plneni', en: 'monitoring', uk: 'vykonannia' },
  implementation: { cs: 'akcni-plan', en: 'implementation', uk: 'plan-dii' },
  ideas: { cs: 'zamery', en: 'ideas', uk: 'idei' },
  groups: { cs: 'skupiny', en: 'groups', uk: 'hrupy' },
  evaluation: { cs: 'hodnoceni', en: 'evaluation', uk: 'otsinka' },
  version: { cs: 'verze', en: 'versions', uk: 'versii' },
} as const satisfies Readonly<Record<string, Segments>>;

export type PlanPart = keyof typeof PLAN_PARTS;

/** Pages every town has, whose own name is the first segment; any other page keeps its name in all languages. */
const PAGES: Readonly<Record<string, Segments>> = {
  pristupnost: { cs: 'pristupnost', en: 'accessibility', uk: 'dostupnist' },
  'ochrana-udaju': { cs: 'ochrana-udaju', en: 'privacy', uk: 'pryvatnist' },
  'o-katalogu': { cs: 'o-katalogu', en: 'about', uk: 'pro-katalog' },
};

export type Route = keyof typeof ROUTES;

const prefix = (locale: Locale) => (locale === DEFAULT_LOCALE ? '/' : `/${locale}/`);

/**
 * Address of a page in a language.
 *
 * @example pathTo('en', 'service', 'domov-u-reky') // '/en/services/domov-u-reky/'
 */
export function pathTo(locale: Locale, route: Route, id?: string): string {
  const segment = ROUTES[route][locale];
  return `${prefix(locale)}${segment && `${segment}/`}${id === undefined ? '' : `${id}/`}`;
}

/**
 * Address of a page of a plan in a language.
 *
 * @example pathToPlan('en', 'kp-2024', 'measure', '1-1') // '/en/plan/kp-2024/measures/1-1/'
 */
export function pathToPlan(locale: Locale, plan: string, part?: PlanPart, ...ids: readonly string[]): string {
  const below = part === undefined ? [] : [PLAN_PARTS[part][locale], ...ids];
  return pathTo(locale, 'plan', [plan, ...below].join('/'));
}

/** Segment of a page of text in a language. */
export const pageSegment = (locale: Locale, id: string) => PAGES[id]?.[locale] ?? id;

/** Address of a page of text in a language. */
export const pathToPage = (locale: Locale, id: string) => `${prefix(locale)}${pageSegment(locale, id)}/`;

/** The language of an address. */
export function localeOf(path: string): Locale {
  const first = path.split('/')[1] ?? '';
  return isLocale(first) ? first : DEFAULT_LOCALE;
}

/**
 * The pattern of a route in another language, made from that of the default one.
 *
 * @example patternIn('en', '/sluzby/[id]') // '/en/services/[id]'
 */
export function patternIn(locale: Locale, pattern: string): string {
  const [, first = '', ...rest] = pattern.split('/');
  const route = Object.values(ROUTES).find((segments) => first !== '' && segments[DEFAULT_LOCALE] === first);
  return (
    [prefix(locale).replace(/\/$/, ''), route?.[locale] ?? first, ...rest].filter((s, i) => i === 0 || s).join('/') ||
    '/'
  );
}

/** Languages other than the one at the root. */
export const OTHER_LOCALES = LOCALES.filter((locale) => locale !== DEFAULT_LOCALE);
