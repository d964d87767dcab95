import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '~/i18n/locales.ts';
import { pathTo } from '~/i18n/routes.ts';
import { written } from '../fixtures/demo-town.ts';
import { dist, pageAt } from './demo.ts';
import { prose, service, traces } from './shown.ts';

const squeeze = (text: string) => text.replaceAll(/\s+/g, '');

/** All that a page says before any script has run, and all that it links to. */
function toldBy(path: string): string {
  const root = parse(pageAt(path).html);
  for (const unseen of root.querySelectorAll('[hidden], script, template, head')) unseen.remove();
  const targets = root.querySelectorAll('[href]').map((link) => link.getAttribute('href'));
  return [root.textContent, ...targets].join(' ');
}

const missing = (path: string, expected: readonly string[]) => {
  const told = squeeze(toldBy(path));
  return expected.filter((trace) => !told.includes(squeeze(trace)));
};

describe('a service’s page', () => {
  const services = written('services');

  it.each(services.map(({ id, data }) => [id, data] as const))(
    'of %s says everything that was written of it',
    (id, data) => {
      expect(missing(pathTo('cs', 'service', id), traces(data, service))).toEqual([]);
    },
  );

  it.each(['en', 'uk'] as const)('says in %s everything that was translated', (locale) => {
    for (const { id, data } of services) {
      const { description, ...texts } = data.translations?.[locale] ?? {};
      const expected = [...Object.values(texts).flat(), ...(description === undefined ? [] : prose(description))];
      expect(
        missing(
          pathTo(locale, 'service', id),
          expected.filter((one) => one !== undefined),
        ),
        id,
      ).toEqual([]);
    }
  });

  it.each(['en', 'uk'] as const)('marks in %s what is left in Czech', (locale) => {
    for (const { id, data } of services) {
      if (data.translations?.[locale]?.description !== undefined || data.description === undefined) continue;
      const [first = ''] = prose(data.description);
      const marked = pageAt(pathTo(locale, 'service', id)).root.querySelectorAll('[lang=cs]');
      expect(
        marked.some((part) => squeeze(part.textContent).includes(squeeze(first))),
        id,
      ).toBe(true);
    }
  });

  it('says nothing of what is not there', () => {
    for (const { id } of services)
      expect(toldBy(pathTo('cs', 'service', id)), id).not.toMatch(/\b(undefined|null|NaN|Invalid)\b|\[object/);
  });
});

describe('the weight of a service’s page, compressed', () => {
  const weights = new Map<string, number>();
  const weigh = (file: string) => {
    const weight = weights.get(file) ?? gzipSync(readFileSync(join(dist, file))).length;
    weights.set(file, weight);
    return weight;
  };

  /** A script with every script that it needs from the start. */
  function withImports(file: string, seen = new Set<string>()): Set<string> {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const [, target = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g,
    )) {
      withImports(join(dirname(file), target), seen);
    }
    return seen;
  }

  const sum = (all: Iterable<number>) => [...all].reduce((total, one) => total + one, 0);

  const heaviest = LOCALES.flatMap((locale) =>
    written('services').map(({ id }) => {
      const { html, root, path } = pageAt(pathTo(locale, 'service', id));
      const of = (selector: string, name: string) =>
        root.querySelectorAll(selector).map((one) => (one.getAttribute(name) ?? '').slice(1));
      const styles = of('link[rel=stylesheet]:not([media=print])', 'href');
      const scripts = new Set(of('script[src]', 'src').flatMap((file) => [...withImports(file)]));
      return { path, first: gzipSync(html).length + sum(styles.map(weigh)), script: sum([...scripts].map(weigh)) };
    }),
  );

  it('is at most 14 kB of HTML and styles', () => {
    const { path, first } = heaviest.reduce((a, b) => (b.first > a.first ? b : a));
    console.info(`Heaviest: ${path}, ${first} B of HTML and styles.`);
    expect(heaviest.filter((page) => page.first > 14_000)).toEqual([]);
  });

  it('is at most 5 kB of scripts', () => {
    console.info(`Scripts: ${Math.max(...heaviest.map(({ script }) => script))} B.`);
    expect(heaviest.filter(({ script }) => script > 5_000 || script === 0)).toEqual([]);
  });
});
