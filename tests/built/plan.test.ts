import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { parse as parseHtml } from 'node-html-parser';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryFile } from '~/data/folders.ts';
import { formatEntry } from '~/data/format.ts';
import type { Collection } from '~/schema/collection.ts';
import { planMeasures } from '~/schema/collections/plan/measures.ts';
import { planObjectives } from '~/schema/collections/plan/objectives.ts';
import { plans } from '~/schema/collections/plan/plan.ts';
import { DEMO, written } from '../fixtures/demo-town.ts';
import type { Filled } from '../fixtures/filled.ts';
import { LARGE, writeLargePlan } from '../fixtures/large-plan.ts';
import { buildTown, runScript, succeeded } from './build.ts';
import { brokenLinks } from './links.ts';
import type { BuiltSite } from './pages.ts';
import { readSite, valuesOf, wordsOf } from './pages.ts';
import { fullCard } from '../fixtures/full-card.ts';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-plan-'));
const [content, dist] = [join(folder, 'content'), join(folder, 'dist')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = (name: Parameters<typeof written>[0]) => written(name).map(({ id }) => id);
const services = written('services');

let site: BuiltSite;
let card: Filled;

function put(collection: Collection, id: string, data: Filled['data']): void {
  const path = join(content, entryFile(collection, id));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatEntry(collection, data));
}

/** A plan of one measure, with all that can be said of one. */
function writeCard(): void {
  card = fullCard();
  put(plans, 'karta', {
    name: 'Plán jedné karty',
    summary: 'Všechno, co se dá o opatření říct.',
    from: 2000,
    to: 2100,
    status: 'approved',
    approvedOn: '2000-01-01',
  });
  put(planObjectives, 'karta/cil', { number: '7', name: 'Cíl karty', summary: 'K čemu karta je.' });
  const translations = { en: { name: 'A full card', summary: 'All of it.' }, uk: { name: 'Картка', summary: 'Усе.' } };
  put(planMeasures, 'karta/karta', { ...card.data, translations });
}

const wordsAt = (path: string) => {
  const page = site.pages.get(path);
  if (!page) throw new Error(`There is no page ${path}.`);
  return wordsOf(page.root.querySelector('main'));
};
const table = (path: string) =>
  parse(readFileSync(join(dist, path)), { bom: true, columns: true }) as unknown as Record<string, string>[];

beforeAll(() => {
  cpSync(DEMO, content, { recursive: true, filter: (path) => path !== join(DEMO, 'plans') });
  const active = services.filter(({ data }) => data.status === 'active').map(({ id }) => id);
  writeLargePlan(content, {
    services: active,
    providers: ids('providers'),
    targetGroups: ids('target-groups'),
    needs: ids('needs'),
    serviceTypes: ids('service-types'),
  });
  writeCard();
  succeeded(buildTown(content, dist));
  site = readSite(dist);
});

/** Text of a document as it was set, page after page. */
async function textIn(pdf: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(join(dist, pdf))));
  return (await extractText(document, { mergePages: true })).text;
}

describe('a plan as large as that of Vsetín', () => {
  const figures = ['28 cílů', '87 opatření', '5 skupin', '76 členů', '148 připomínek', '130 zapracovaných'];

  it('shows its figures on its pages', () => {
    const first = wordsAt('/plan/velky/');
    for (const figure of figures) expect(first).toContain(figure);
    expect(wordsAt('/plan/velky/pripominky/')).toContain('148 připomínek, zapracovaných: 130');
    expect(wordsAt('/plan/velky/skupiny/')).toContain('5 skupin, 76 členů');
    const pagesOf = (part: string) =>
      [...site.pages.keys()].filter((path) => RegExp(`^/plan/velky/${part}/[^/]+/$`).test(path));
    expect(pagesOf('cile')).toHaveLength(LARGE.objectives);
    expect(pagesOf('opatreni')).toHaveLength(LARGE.measures);
  });

  it('counts comments by how they were settled, each where it belongs', () => {
    const counted = (path: string) => site.pages.get(path)?.root.querySelectorAll('article.comment').length;
    expect(counted('/plan/velky/pripominky/')).toBe(148);
    expect(counted('/plan/velky/pripominky/accepted/')).toBe(101);
    expect(counted('/plan/velky/pripominky/partly/')).toBe(29);
  });

  it('has the same figures in its tables', () => {
    const rows = table('plan/velky.csv');
    expect(rows.filter(({ kind }) => kind === 'objective')).toHaveLength(LARGE.objectives);
    expect(rows.filter(({ kind }) => kind === 'measure')).toHaveLength(LARGE.measures);
    const comments = table('plan/velky/pripominky.csv');
    expect(comments).toHaveLength(LARGE.comments);
    const changed = comments.filter(({ settlement = '' }) => settlement.startsWith('Přijata'));
    expect(changed).toHaveLength(LARGE.incorporated);
    const members = table('plan/velky/skupiny.csv');
    expect(members).toHaveLength(LARGE.members);
    expect(new Set(members.map(({ group }) => group)).size).toBe(LARGE.groups);
  });

  it('has the same figures in print, and every measure and comment', async () => {
    const pdf = readFileSync(join(dist, 'plan/velky.pdf'));
    const document = await getDocumentProxy(new Uint8Array(pdf));
    const { text } = await extractText(document, { mergePages: true });
    const words = text.replaceAll(/\s+/g, ' ');
    for (const figure of figures) expect(words).toContain(figure);
    expect(words).toContain('148 připomínek, zapracovaných: 130');
    for (let o = 1; o <= LARGE.objectives; o++) expect(words).toContain(`Cíl ${o}`);
    for (const { number, name } of table('plan/velky.csv').filter(({ kind }) => kind === 'measure')) {
      expect(words).toContain(`${number ?? ''} ${name ?? ''}`);
    }
    const { info } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Velký plán', Language: 'cs' });
    expect(pdf.includes('/MarkInfo')).toBe(true);
  });

  it('tells the name of nobody who did not agree', async () => {
    for (const { html } of site.pages.values()) expect(html).not.toContain('Tajné');
    for (const file of ['plan/velky.json', 'plan/velky.csv', 'plan/velky/pripominky.csv']) {
      expect(readFileSync(join(dist, file), 'utf8')).not.toContain('Tajné');
    }
    expect(await textIn('plan/velky.pdf')).not.toContain('Tajné');
  });

  it('is read without any script of its own', () => {
    const scripts = (path: string) => valuesOf(site.pages.get(path) ?? { root: parseHtml('') }, 'script[src]');
    const everywhere = scripts('/pristupnost/');
    expect(everywhere.length).toBeGreaterThan(0);
    for (const part of ['', 'opatreni/o1-m1/', 'pripominky/', 'plneni/2025/']) {
      expect(scripts(`/plan/velky/${part}`)).toEqual(everywhere);
    }
  });

  it('has no dead link', () => {
    expect(brokenLinks(site).filter((link) => link.includes('/plan/'))).toEqual([]);
  });

  it.each(['csv', 'json'])('is read back from its %s as it was', (ending) => {
    const into = join(folder, `back-${ending}`);
    cpSync(content, into, { recursive: true, filter: (path) => !/\/plans\/velky\/(objectives|measures)$/.test(path) });
    succeeded(runScript('import', ['plan', join(dist, `plan/velky.${ending}`), '--into', into]));
    for (const { kind, id = '' } of table('plan/velky.csv')) {
      const file = join('plans/velky', kind === 'objective' ? 'objectives' : 'measures', `${id}.yaml`);
      expect(readFileSync(join(into, file), 'utf8')).toBe(readFileSync(join(content, file), 'utf8'));
    }
  });
});

describe('the card of a measure', () => {
  // However lines are broken and thousands parted.
  const plain = (text: string) => text.replaceAll(/[\s\u00AD\u2010-]/g, '');
  const lacking = (text: string) => card.seen.filter((one) => !plain(text).includes(plain(one.text)));

  it('has more than forty things to be filled in', () => {
    expect(new Set(card.seen.map(({ path }) => path)).size).toBeGreaterThan(40);
  });

  it('is whole on the page of the measure', () => {
    expect(lacking(wordsAt('/plan/karta/opatreni/karta/'))).toEqual([]);
  });

  it('is whole in print', async () => {
    expect(lacking(await textIn('plan/karta.pdf'))).toEqual([]);
  });

  it('is read in other languages where it was translated', () => {
    for (const text of ['A full card', 'All of it.']) {
      expect(wordsAt('/en/plan/karta/measures/karta/')).toContain(text);
    }
    for (const text of ['Картка', 'Усе.']) expect(wordsAt('/uk/plan/karta/zakhody/karta/')).toContain(text);
  });
});

describe('the matrix of a target group', () => {
  it.each(ids('target-groups'))('of %s is what the files of services say', (group) => {
    const page = site.pages.get(`/plan/velky/matice/${group}/`);
    if (!page) throw new Error(`There is no matrix of ${group}.`);
    // Counted here from the files alone: a service is in a cell for each of its kinds and needs.
    const serving = services.filter(({ data }) => data.status !== 'ended' && data.targetGroups.includes(group));
    const expected = serving.flatMap(({ id, data }) => data.serviceTypes.flatMap(() => data.needs.map(() => id)));
    const shown = valuesOf(page, '.matrix a[data-service]');
    expect(shown.sort()).toEqual(expected.sort());
    const cells = new Set(
      serving.flatMap(({ data }) => data.serviceTypes.flatMap((type) => data.needs.map((need) => `${type} ${need}`))),
    );
    expect(page.root.querySelectorAll('.matrix td:has(a[data-service])')).toHaveLength(cells.size);
    expect(wordsOf(page.root.querySelector('main'))).toContain(`Obsazených políček: ${cells.size}.`);
  });
});
