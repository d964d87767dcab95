import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeTown } from '../../scripts/bench/town.ts';
import { BROKEN, removeTowns, TOWN, townWith } from '../fixtures/overlay.ts';
import { buildTown, runScript, succeeded } from './build.ts';
import { brokenLinks } from './links.ts';
import type { BuiltSite } from './pages.ts';
import { itemsOf, pagesFrom, readSite, valuesOf, wordsOf } from './pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-towns-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeTowns();
});

let made = 0;
const place = () => join(folder, String((made += 1)));

/** The site of a town, built. */
function siteOf(content: string, env: Readonly<Record<string, string>> = {}): BuiltSite {
  const out = place();
  succeeded(buildTown(content, out, env));
  return readSite(out);
}

const headingOf = ({ pages }: BuiltSite, path: string) => wordsOf(pages.get(path)?.root.querySelector('h1'));

/** What must be true of any town. */
function expectSound(site: BuiltSite): void {
  expect(brokenLinks(site)).toEqual([]);
  for (const page of site.pages.values()) {
    expect(page.root.querySelectorAll('h1'), page.path).toHaveLength(1);
    const ids = valuesOf(page, '[id]');
    expect(new Set(ids).size, page.path).toBe(ids.length);
    expect(wordsOf(page.root), page.path).not.toMatch(/~~|\b(undefined|NaN)\b|\[object/);
  }
}

describe('the tiny town', () => {
  const site = siteOf(TOWN, { SITE_URL: 'https://lhota.example.org' });

  it('is a whole site', () => {
    expectSound(site);
    expect(headingOf(site, '/sluzby/domov/')).toBe('Domov pro seniory Lhota');
    expect(headingOf(site, '/en/services/domov/')).toBe('Lhota Home for Older People');
    expect(pagesFrom(site, '/situace/pece/').flatMap(itemsOf)).toEqual(['domov']);
  });

  it('keeps its secret', () => {
    for (const { html, path } of site.pages.values()) expect(html, path).not.toMatch(/Tichá|50[.,]512|14[.,]512/);
  });

  it('says where it is, where the address of the site is known', () => {
    for (const page of site.pages.values()) {
      const links = page.root.querySelectorAll('link[rel=canonical], link[rel=alternate]');
      const addresses = links.map((link) => link.getAttribute('href') ?? '');
      expect(addresses).toHaveLength(4);
      for (const address of addresses)
        expect(site.pages.has(address.replace('https://lhota.example.org', '')), address).toBe(true);
      if (!page.path.endsWith('404.html')) expect(addresses[0]).toBe(`https://lhota.example.org${page.path}`);
    }
  });
});

describe('a town of one language', () => {
  const root = townWith();
  const settings = join(root, 'settings/site.yaml');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace('[cs, en, uk]', '[cs]').replace('demo: true', 'demo: false'),
  );
  const site = siteOf(root);

  it('has no other, and does not offer it', () => {
    expectSound(site);
    expect([...site.pages.keys()].filter((path) => /^\/(en|uk)\//.test(path))).toEqual([]);
    for (const page of site.pages.values()) expect(valuesOf(page, '[hreflang]')).toEqual([]);
  });

  it('says it is a demo only when it is', () => {
    for (const { root: page } of site.pages.values()) expect(wordsOf(page)).not.toContain('Ukázková data');
  });
});

describe('a town whose editors write strange things', () => {
  const root = townWith();
  const strange = `Dům "U $&" & 'syn' ~~main~~ $1 \${x} {count} 1 < 2 – 50 % \\ »§«`;
  const evil = '<script>alert(1)</script> ![x](https://example.org/x.png)';
  const service = join(root, 'services/domov.yaml');
  const kept = readFileSync(service, 'utf8').replaceAll(/^(name|summary): .+\n/gm, '');
  const written = { name: strange, summary: strange, description: evil };
  writeFileSync(
    service,
    `${kept}${Object.entries(written)
      .map(([key, text]) => `${key}: ${JSON.stringify(text)}\n`)
      .join('')}`,
  );
  const site = siteOf(root);

  it('has their words as they were written, everywhere', () => {
    const page = site.pages.get('/sluzby/domov/');
    expect(headingOf(site, '/sluzby/domov/')).toBe(strange);
    expect(wordsOf(page?.root.querySelector('title'))).toContain(strange);
    expect(page?.root.querySelector('meta[name=description]')?.getAttribute('content')).toBe(strange);
    expect(wordsOf(site.pages.get('/situace/pece/')?.root.querySelector('li[data-service] a'))).toBe(strange);
    expect(brokenLinks(site)).toEqual([]);
  });

  it('runs and loads nothing of them', () => {
    const page = site.pages.get('/sluzby/domov/');
    expect(page?.root.querySelectorAll('main script, main img')).toEqual([]);
    expect(wordsOf(page?.root)).toContain('<script>alert(1)</script>');
  });
});

describe('a town of many services', () => {
  const content = place();
  mkdirSync(content);
  writeTown(content, 250);
  const site = siteOf(content);

  it('has its lists in pages that lead to one another and count them all', () => {
    const lists = pagesFrom(site, '/sluzby/');
    expect(lists.length).toBeGreaterThan(2);
    const counts = lists.map(({ root }) => Number(/\d+/.exec(wordsOf(root.querySelector('main h2')))?.[0]));
    const items = lists.flatMap(itemsOf);
    expect(new Set(items).size).toBe(items.length);
    expect(items.length).toBeGreaterThan(200);
    expect(new Set(counts)).toEqual(new Set([items.length]));
    expectSound(site);
  });
});

describe('a broken town', () => {
  const out = place();
  const { status, stdout, stderr } = buildTown(townWith(join(BROKEN, 'dangling-provider')), out);

  it('stops with the report, without a stack', () => {
    expect(status).toBe(1);
    expect(stderr).toContain('provider');
    expect(stderr).toContain('Nemělo tam být „domov“?');
    expect(stdout + stderr).not.toMatch(/^ +at /m);
  });

  it('leaves nothing half-built behind', () => {
    expect(existsSync(out)).toBe(false);
  });

  it('leaves the site that was there before', () => {
    const before = place();
    cpSync(TOWN, before, { recursive: true });
    buildTown(townWith(join(BROKEN, 'dangling-provider')), before);
    expect(readdirSync(before)).toEqual(readdirSync(TOWN));
  });
});

const DATA = join(import.meta.dirname, '../../../shared/data');
const SOURCES = [
  ['pribor-hsds/services.json', 112, 29],
  ['hsds3-examples/examples/service_full.json', 1, 0],
  ['hsds-transformer-florida-ilao/spec/fixtures/base_transformer/output', 19, 0],
] as const;

/** Addresses of Příbor's guide that have no postal code, as its report names them. */
const WITHOUT_CODE = [/Hájov 87/, /Freuda 19/, /Jičínská 238/, /Pešiny 3640/, /Ruská 94/, /Štefánikova 1163/];

describe.each(SOURCES)('a guide that others publish, %s', (source, services, situations) => {
  const isHere = existsSync(join(DATA, source));
  if (!isHere) console.info(`Skipped: ${source} is not in ../shared/data.`);

  it.skipIf(!isHere)(`becomes a town of ${services} services and ${situations} life situations`, () => {
    const content = place();
    const report = succeeded(runScript('import', ['hsds', join(DATA, source), '--into', content]));
    const site = siteOf(content);
    const pagesOf = (segment: string) =>
      [...site.pages.keys()].filter(
        (path) => RegExp(`^/${segment}/[^/]*[^/\\d][^/]*/$`).test(path) || path.startsWith(`/${segment}/1`),
      );
    expect(readdirSync(join(content, 'services'))).toHaveLength(services);
    expect(
      readdirSync(join(content, 'services')).filter((file) => !site.pages.has(`/sluzby/${file.replace('.yaml', '')}/`)),
    ).toEqual([]);
    expect(pagesOf('situace')).toHaveLength(situations);
    expectSound(site);
    if (services !== 112) return;
    expect(pagesOf('sluzby')).toHaveLength(112);
    const missing = report.split('\n').filter((line) => line.includes('adresa nemá PSČ: '));
    expect(missing).toHaveLength(7);
    for (const address of WITHOUT_CODE)
      expect(
        missing.some((line) => address.test(line)),
        String(address),
      ).toBe(true);
  });
});
