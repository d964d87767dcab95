import { describe, expect, it } from 'vitest';
import { LOCALES } from './locales.ts';
import type { Route } from './routes.ts';
import { localeOf, OTHER_LOCALES, pageSegment, pathTo, pathToPage, patternIn, ROUTES } from './routes.ts';

const routes = Object.keys(ROUTES) as Route[];
const PAGES = ['pristupnost', 'ochrana-udaju', 'o-katalogu'];

describe('addresses', () => {
  it.each([
    ['cs', 'home', undefined, '/'],
    ['en', 'home', undefined, '/en/'],
    ['cs', 'service', 'domov-u-reky', '/sluzby/domov-u-reky/'],
    ['en', 'service', 'domov-u-reky', '/en/services/domov-u-reky/'],
    ['uk', 'targetGroup', undefined, '/uk/hrupy/'],
  ] as const)('in %s of %s %s', (locale, route, id, path) => {
    expect(pathTo(locale, route, id)).toBe(path);
  });

  it('of pages of text are translated, or keep their name', () => {
    expect(pathToPage('cs', 'pristupnost')).toBe('/pristupnost/');
    expect(pathToPage('en', 'pristupnost')).toBe('/en/accessibility/');
    expect(pathToPage('uk', 'kluby-duchodcu')).toBe('/uk/kluby-duchodcu/');
  });

  it.each(LOCALES)('are each of one kind of page only in %s', (locale) => {
    const segments = [...routes.map((route) => ROUTES[route][locale]), ...PAGES.map((id) => pageSegment(locale, id))];
    expect(new Set(segments).size).toBe(segments.length);
    // A town's languages stand beside them.
    expect(segments.filter((segment) => LOCALES.some((one) => one === segment))).toEqual([]);
    for (const segment of segments) expect(segment).toMatch(/^[a-z-]*$/);
  });

  it.each(LOCALES)('tell their language back in %s', (locale) => {
    for (const route of routes) expect(localeOf(pathTo(locale, route, 'x'))).toBe(locale);
  });

  it('that only begin like a language are in the default one', () => {
    expect(localeOf('/english/')).toBe('cs');
    expect(localeOf('/ukrajinci/')).toBe('cs');
    expect(localeOf('/')).toBe('cs');
    expect(localeOf('/en')).toBe('en');
  });
});

describe('the pattern of a route', () => {
  it.each([
    ['en', '/', '/en'],
    ['cs', '/', '/'],
    ['en', '/sluzby/[id]', '/en/services/[id]'],
    ['uk', '/hledat', '/uk/poshuk'],
    ['en', '/404', '/en/404'],
    ['en', '/skupiny/[id]/[page]', '/en/groups/[id]/[page]'],
  ] as const)('in %s of %s', (locale, pattern, expected) => {
    expect(patternIn(locale, pattern)).toBe(expected);
  });

  it.each(OTHER_LOCALES)('leads where addresses in %s do', (locale) => {
    for (const route of routes) {
      const there = patternIn(locale, `${pathTo('cs', route)}[id]`).replace('[id]', 'x');
      if (route !== 'home') expect(`${there}/`).toBe(pathTo(locale, route, 'x'));
    }
  });
});
