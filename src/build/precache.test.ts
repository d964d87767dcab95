import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { precacheList } from './precache.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A site of two languages with so many services, each page of 1,000 bytes. */
function siteOf(services: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-precache-'));
  folders.push(folder);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const page = (text: string) => `<script src="/_astro/page.js"></script>${text}`.padEnd(1000);
  write('_astro/page.js', 'import "./part.js"');
  write('_astro/part.js', '');
  write('_astro/other.js', '');
  for (const [home, services_, crisis, situations] of [
    ['', 'sluzby', 'krize', 'situace'],
    ['en/', 'services', 'crisis', 'situations'],
  ] as const) {
    for (const path of ['', `${crisis}/`, `${situations}/`, `${services_}/`])
      write(`${home}${path}index.html`, page(path));
    for (let i = 0; i < services; i += 1) write(`${home}${services_}/s${i}/index.html`, page(String(i)));
  }
  for (const locale of ['cs', 'en']) {
    write(`hledat/${locale}.json`, '{}'.padEnd(500));
    for (const part of ['slova', 'vety']) write(`hledat/${part}/${locale}.txt`, '-'.padEnd(500));
  }
  write('admin/index.html', page('admin'));
  return folder;
}

describe('what a device keeps ahead', () => {
  it('begins with what nothing works without, and the parts of it', () => {
    const { entries, required } = precacheList(siteOf(2), 50_000);
    const urls = entries.map(({ url }) => url);
    expect(urls.slice(0, required)).toEqual([
      '/',
      '/krize/',
      '/en/',
      '/en/crisis/',
      '/_astro/page.js',
      '/_astro/part.js',
    ]);
    expect(urls).toContain('/en/services/s1/');
    expect(urls.join()).not.toContain('admin');
    expect(new Set(urls).size).toBe(urls.length);
  });

  it('costs what the town allows, however many pages there are', () => {
    const folder = siteOf(120);
    for (const budget of [20_000, 60_000]) {
      const { entries } = precacheList(folder, budget);
      for (const locale of ['cs', 'en']) {
        const size = entries
          .filter((one) => !one.later && (one.locale === undefined || one.locale === locale))
          .reduce((sum, { url }) => sum + statSync(join(folder, url, url.endsWith('/') ? 'index.html' : '')).size, 0);
        expect(size).toBeLessThanOrEqual(budget);
        // As much as fits, but for one page.
        expect(size).toBeGreaterThan(budget - 3000);
      }
    }
  });

  it('has the search, whole, and lists before single services', () => {
    const { entries } = precacheList(siteOf(120), 12_000);
    const czech = entries.filter(({ locale }) => locale === 'cs').map(({ url }) => url);
    expect(czech.slice(0, 5)).toEqual([
      '/hledat/cs.json',
      '/hledat/slova/cs.txt',
      '/hledat/vety/cs.txt',
      '/situace/',
      '/sluzby/',
    ]);
  });

  it('has nothing of the search where it would push out half of the pages', () => {
    const { entries } = precacheList(siteOf(120), 5800);
    const search = entries.filter(({ url }) => url.startsWith('/hledat/'));
    expect(search.length).toBe(6);
    expect(search.every(({ later }) => later)).toBe(true);
  });
});
