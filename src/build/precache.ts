import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Locale } from '~/i18n/locales.ts';
import { LOCALES } from '~/i18n/locales.ts';
import type { Route } from '~/i18n/routes.ts';
import { localeOf, pathTo } from '~/i18n/routes.ts';

/** A file for the worker's list; `locale` says whose it is, `later` that it is kept only when it is used. */
export interface Listed {
  readonly url: string;
  readonly revision: string;
  readonly locale?: Locale;
  readonly later?: true;
}

/** The worker's list: so many of its first entries are required. */
export interface PrecacheList {
  readonly entries: readonly Listed[];
  readonly required: number;
}

/** Without these the site cannot be opened at all. */
const FIRST: readonly Route[] = ['home', 'crisis', 'offline'];

/** Kinds of pages in the order in which they matter to somebody without a network, after the lists of all of them. */
const ORDER: readonly Route[] = [
  'lifeSituation',
  'targetGroup',
  'need',
  'service',
  'serviceType',
  'municipality',
  'provider',
];

const LEFT_OUT = /^\/(admin|_)|\/(404|bez-vysledku)\b/;

/** What scripts fetch under an address that stays. */
const DATA = /^\/(hledat|mapa|muj-seznam)\/.+\.(json|txt|js|wasm|pagefind)$/;

const addressOf = (file: string) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`;

/** Place of a page in the order: lists and texts, which are few and lead on, then one kind after another, then what narrows them. */
function rankOf(url: string, locale: Locale): number {
  const depth = url.split('/').length - pathTo(locale, 'home').split('/').length;
  const kind = ORDER.findIndex((route) => url.startsWith(pathTo(locale, route)));
  if (depth <= 1) return 0;
  return depth > 2 || kind < 0 ? ORDER.length + 1 : kind + 1;
}

/** Files that a page asks for by itself. */
function partsOf(page: string): string[] {
  return [...page.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="(\/_astro\/[^"]+|\/icon\.svg)"/g)].map(
    ([, url]) => url ?? '',
  );
}

/** Modules that a script imports before it runs. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:import|from)\s*["']\.\/([^"']+\.js)["']/g)].map(([, name]) => `/_astro/${name}`);
}

/**
 * What the worker keeps of a finished site, the most important first, as much as fits.
 *
 * @param budget bytes for one language, with what all languages share
 */
export function precacheList(out: string, budget: number): PrecacheList {
  const read = (url: string) => readFileSync(join(out, url.endsWith('/') ? `${url}index.html` : url));
  const sizeOf = (url: string) => statSync(join(out, url.endsWith('/') ? `${url}index.html` : url)).size;
  const listed = (url: string, more: Partial<Listed> = {}): Listed => ({
    url,
    revision: createHash('sha256').update(read(url)).digest('hex').slice(0, 12),
    ...more,
  });

  // With their kinds: without, Node asks the disk of every file what it is.
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const urls = files.map(({ parentPath, name }) => addressOf(relative(out, join(parentPath, name))));
  const known = new Set(urls);
  const pages = urls.filter((url) => url.endsWith('/') && !LEFT_OUT.test(url));
  const locales = LOCALES.filter((locale) => known.has(pathTo(locale, 'home')));

  const first = locales
    .flatMap((locale) => FIRST.map((route) => pathTo(locale, route)))
    .filter((url) => known.has(url));
  const parts = new Set(first.flatMap((url) => partsOf(read(url).toString())));
  // A set grows while it is walked: what an imported module imports comes too.
  for (const url of parts) if (url.endsWith('.js')) for (const one of importsOf(read(url).toString())) parts.add(one);
  const required = [...first, ...parts];
  const shared = urls.filter((url) => /^\/_astro\/.+\.(js|css|woff2)$/.test(url) && !parts.has(url));

  const entries = [...required, ...shared].map((url) => listed(url));
  const base = [...required, ...shared].reduce((sum, url) => sum + sizeOf(url), 0);
  const data = urls.filter((url) => DATA.test(url));
  const places = new Map<string, number>();
  for (const locale of locales) {
    let left = budget - base;
    const own = pages.filter((url) => localeOf(url) === locale && !first.includes(url));
    const ranked = own.map((url) => ({ url, rank: rankOf(url, locale) })).sort((a, b) => a.rank - b.rank);
    // The search leads to everything, and one's own list is for times without a network; a part of either leads to nothing, so
    // they come first, whole. What would push out half of the pages is fetched by those who use it.
    let room = left;
    const whole = (some: readonly string[]) => {
      const there = some.filter((url) => known.has(url));
      const size = there.reduce((sum, url) => sum + sizeOf(url), 0);
      if (size >= room / 2) return [];
      room -= size;
      return there;
    };
    const wanted = [
      ...whole([
        `/hledat/${locale}.json`,
        ...['slova', 'vety'].map((part) => `/hledat/${part}/${locale}.txt`),
        '/hledat/sluzby.json',
      ]),
      ...whole(data.filter((url) => url.startsWith('/muj-seznam/'))),
      ...ranked.map(({ url }) => url),
    ];
    for (const url of wanted) {
      left -= sizeOf(url);
      if (left < 0) break;
      // What two languages use belongs to both, and so to all.
      const before = places.get(url);
      if (before === undefined) places.set(url, entries.push(listed(url, { locale })) - 1);
      else entries[before] = listed(url);
    }
  }
  const taken = new Set(entries.map(({ url }) => url));
  entries.push(...data.filter((url) => !taken.has(url)).map((url) => listed(url, { later: true })));
  return { entries, required: required.length };
}
