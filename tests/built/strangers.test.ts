import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { dist, files, pages, pagesWhere } from './demo.ts';
import type { BuiltPage } from './pages.ts';
import { localeAt, valuesOf } from './pages.ts';

const all = (page: BuiltPage, selector: string) => page.root.querySelectorAll(selector);

describe('nothing is asked of anybody else', () => {
  const isOwn = (value: string) => /^\/(?!\/)/.test(value) || value === '' || value.startsWith('data:');
  const LOADED = [
    '[src]',
    '[poster]',
    'object[data]',
    'form[action]',
    '[formaction]',
    '[background]',
    'image[href]',
    'use[href]',
  ];

  it('by a page', () => {
    const asks = (page: BuiltPage) => {
      const linked = all(page, 'link[href]').filter(
        (link) => !/^(alternate|canonical)$/.test(link.getAttribute('rel') ?? ''),
      );
      const sets = [...valuesOf(page, '[srcset]'), ...valuesOf(page, '[imagesrcset]')].flatMap((value) =>
        value.split(/,\s+/),
      );
      const values = [
        ...LOADED.flatMap((one) => valuesOf(page, one)),
        ...sets,
        ...linked.map((link) => link.getAttribute('href') ?? ''),
      ];
      return !values.every(isOwn) || all(page, 'base, iframe, embed, [ping], meta[http-equiv=refresh]').length > 0;
    };
    expect(pagesWhere(asks)).toEqual([]);
  });

  it('by a style', () => {
    const styles = [...files].filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(0);
    for (const file of styles) {
      const text = readFileSync(join(dist, file), 'utf8');
      const targets = [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map(
        ([, a, b]) => a ?? b ?? '',
      );
      expect(targets.filter((target) => !isOwn(target) && !target.startsWith('#'))).toEqual([]);
      for (const target of targets.filter((one) => one.startsWith('/'))) expect(files).toContain(target.slice(1));
    }
  });

  it('by a script', () => {
    const scripts = [...files].filter((file) => file.endsWith('.js'));
    for (const page of pages.values()) {
      for (const source of valuesOf(page, 'script[src]')) expect(scripts).toContain(source.slice(1));
    }
  });
});

describe('the policy of every page', () => {
  const policyOf = (page: BuiltPage) =>
    all(page, 'meta[http-equiv]').filter(
      (meta) => meta.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy',
    );

  it('is there, before anything that it is about', () => {
    for (const page of pages.values()) {
      const [policy, ...more] = policyOf(page);
      expect(more).toEqual([]);
      expect(policy?.parentNode?.tagName).toBe('HEAD');
      const [first] = all(page, 'meta[http-equiv], script, link, style');
      expect(first, page.path).toBe(policy);
    }
  });

  it('lets in nothing but our own', () => {
    const SOURCE = /^('none'|'self'|data:|'sha256-[\w+/]+=*'|'wasm-unsafe-eval')$/;
    for (const page of pages.values()) {
      const directives = new Map(
        (policyOf(page)[0]?.getAttribute('content') ?? '')
          .split(';')
          .map((one) => one.trim().split(/\s+/))
          .map(([name = '', ...values]) => [name, values]),
      );
      expect(directives.get('default-src')).toEqual(["'none'"]);
      expect(directives.get('base-uri')).toEqual(["'none'"]);
      expect(directives.get('form-action')).toEqual(["'self'"]);
      expect(directives.get('style-src')).toEqual(["'self'"]);
      expect(directives.get('script-src')).not.toContain('data:');
      for (const value of [...directives.values()].flat()) expect(value).toMatch(SOURCE);
      // The search in running texts is compiled; no other page may run anything of the kind.
      const isSearch = page.path === pathTo(localeAt(page.path) as Locale, 'search');
      if (!isSearch) expect(directives.get('script-src'), page.path).not.toContain("'wasm-unsafe-eval'");
    }
  });

  it('knows the one script that stands in the page', () => {
    for (const page of pages.values()) {
      const inline = all(page, 'script:not([src])').filter((one) => one.getAttribute('type') !== 'application/ld+json');
      expect(inline, page.path).toHaveLength(1);
      const hash = createHash('sha256')
        .update(inline[0]?.innerHTML ?? '')
        .digest('base64');
      expect(policyOf(page)[0]?.getAttribute('content')).toContain(`script-src 'self' 'sha256-${hash}'`);
    }
  });

  it('is not broken by styles or handlers in the page', () => {
    const breaks = (page: BuiltPage) =>
      all(page, 'style, [style]').length > 0 ||
      all(page, '*').some(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name))) ||
      all(page, '[href]').some((one) => /^\s*(javascript|data|vbscript):/i.test(one.getAttribute('href') ?? ''));
    expect(pagesWhere(breaks)).toEqual([]);
  });
});

it('every language has a page for what is not there', () => {
  for (const file of ['404.html', 'en/404.html', 'uk/404.html']) expect(existsSync(join(dist, file)), file).toBe(true);
});
