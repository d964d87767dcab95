import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales.ts';
import { LOCALES } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { translator } from '~/i18n/translate.ts';
import { written } from '../fixtures/demo-town.ts';
import { files, pages, pagesWhere } from './demo.ts';
import { brokenLinks, ORIGIN } from './links.ts';
import type { BuiltPage } from './pages.ts';
import { localeAt, valuesOf, wordsOf } from './pages.ts';

const isErrorPage = ({ path }: BuiltPage) => path.endsWith('/404.html');
const all = (page: BuiltPage, selector: string) => page.root.querySelectorAll(selector);

it('there are pages, in every language', () => {
  for (const locale of LOCALES) {
    expect([...pages.keys()].filter((path) => localeAt(path) === locale).length).toBeGreaterThan(200);
  }
  expect([...pages.keys()].filter((path) => path.includes('_shell'))).toEqual([]);
});

describe('every page', () => {
  it('has one heading of the first level, with words in it', () => {
    expect(pagesWhere((page) => all(page, 'h1').map(wordsOf).filter(Boolean).length !== 1)).toEqual([]);
    expect(pagesWhere((page) => all(page, 'h1').length !== 1)).toEqual([]);
  });

  it('skips no level of headings', () => {
    const skips = (page: BuiltPage) =>
      all(page, 'main h1, main h2, main h3, main h4, main h5, main h6')
        .map(({ tagName }) => Number(tagName.slice(1)))
        .some((level, i, levels) => level > (levels[i - 1] ?? 0) + 1);
    expect(pagesWhere(skips)).toEqual([]);
  });

  it('says its language', () => {
    expect(pagesWhere((page) => valuesOf(page, 'html[lang]').join() !== localeAt(page.path))).toEqual([]);
  });

  it('has a title of its own in its language', () => {
    expect(pagesWhere((page) => wordsOf(page.root.querySelector('title')).length < 5)).toEqual([]);
    const titles = Map.groupBy(
      pages.values(),
      (page) => `${localeAt(page.path)} ${wordsOf(page.root.querySelector('title'))}`,
    );
    const isPaged = ({ path }: BuiltPage) => /\/\d+\/$/.test(path);
    const shared = [...titles].filter(([, group]) => group.filter((page) => !isPaged(page)).length > 1);
    // A need and a group may share their name; no more than a few do.
    expect(shared.length).toBeLessThan(pages.size / 20);
  });

  it('has each id once', () => {
    const twice = (page: BuiltPage) => {
      const ids = valuesOf(page, '[id]');
      return new Set(ids).size !== ids.length;
    };
    expect(pagesWhere(twice)).toEqual([]);
  });

  it('refers to nothing by an id that is not there', () => {
    const wrong = (page: BuiltPage) => {
      const ids = new Set(valuesOf(page, '[id]'));
      const references = ['[for]', '[aria-describedby]', '[aria-labelledby]', '[aria-controls]'];
      return references
        .flatMap((one) => valuesOf(page, one))
        .some((value) => value.split(' ').some((id) => !ids.has(id)));
    };
    expect(pagesWhere(wrong)).toEqual([]);
  });

  it('says that a demo town is one', () => {
    const says = (page: BuiltPage) =>
      wordsOf(page.root).includes(translator(localeAt(page.path) as Locale)('site.demo'));
    expect(pagesWhere((page) => !says(page))).toEqual([]);
  });

  it('begins with crisis lines', () => {
    const numbers = written('crisis-lines').filter(({ data }) => data.inBar);
    expect(numbers.length).toBeGreaterThan(0);
    const lacks = (page: BuiltPage) => {
      const locale = localeAt(page.path) as Locale;
      const bar = page.root.querySelector(`nav[aria-label="${translator(locale)('way.crisis')}"]`);
      const targets = bar?.querySelectorAll('a[href]').map((link) => link.getAttribute('href')) ?? [];
      const phones = numbers.map(({ data }) => `tel:${data.number.replaceAll(' ', '')}`);
      const [first] = all(page, 'nav');
      return (
        bar === null || bar !== first || ![pathTo(locale, 'crisis'), ...phones].every((one) => targets.includes(one))
      );
    };
    expect(pagesWhere(lacks)).toEqual([]);
  });

  it('can be skipped through to its content', () => {
    const lacks = (page: BuiltPage) => {
      const target = page.root.querySelector('a[href]')?.getAttribute('href') ?? '';
      return !target.startsWith('#') || page.root.querySelector('main')?.id !== target.slice(1);
    };
    expect(pagesWhere(lacks)).toEqual([]);
  });

  it('names every picture, field and button', () => {
    const nameless = (page: BuiltPage) =>
      all(page, 'img:not([alt])').length > 0 ||
      all(page, 'a, button').some((one) => wordsOf(one) === '' && !one.hasAttribute('aria-label')) ||
      all(page, 'svg').some((one) => one.getAttribute('aria-hidden') !== 'true' && !one.hasAttribute('role'));
    expect(pagesWhere(nameless)).toEqual([]);
  });
});

describe('links', () => {
  it('all lead somewhere', () => {
    expect(brokenLinks({ files, pages })).toEqual([]);
  });

  it('lead to every page from another', () => {
    const targets = new Set<string>();
    for (const page of pages.values()) {
      for (const value of valuesOf(page, 'body a[href]')) {
        const { origin, pathname } = new URL(value, `${ORIGIN}${page.path}`);
        if (origin === ORIGIN && pathname !== page.path) targets.add(pathname);
      }
    }
    const ended = written('services')
      .filter(({ data }) => data.status === 'ended')
      .map(({ id }) => id);
    const isMeantToBeAlone = (path: string) =>
      path.endsWith('404.html') || ended.some((id) => path.endsWith(`/${id}/`));
    expect([...pages.keys()].filter((path) => !targets.has(path) && !isMeantToBeAlone(path))).toEqual([]);
  });

  it('to other languages are the same on each side', () => {
    const alternates = (page: BuiltPage) =>
      all(page, 'link[rel=alternate][hreflang]').map(
        (link) => `${link.getAttribute('hreflang') ?? ''} ${link.getAttribute('href') ?? ''}`,
      );
    for (const page of pages.values()) {
      if (isErrorPage(page)) continue;
      const own = alternates(page);
      expect(own, page.path).toHaveLength(LOCALES.length);
      expect(own).toContain(`${localeAt(page.path)} ${page.path}`);
      for (const [lang, path = ''] of own.map((one) => one.split(' '))) {
        const other = pages.get(path);
        expect(other && alternates(other), `${page.path} → ${path}`).toEqual(own);
        expect(other && localeAt(other.path)).toBe(lang);
        if (path !== page.path) expect(valuesOf(page, 'a[hreflang][href]')).toContain(path);
      }
    }
  });
});
