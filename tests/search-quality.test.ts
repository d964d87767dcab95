import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importPribor } from '../scripts/bench/pribor.ts';
import { catalogueIn, indexOf, qualityOf, queriesOf, servicesFor } from '../scripts/bench/search-quality.ts';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-quality-'));
const pribor = importPribor(folder);
if (pribor === undefined) console.warn('The guide of Příbor is not at hand: its search is not measured.');

afterAll(() => rmSync(folder, { recursive: true }));

// The query files were written, and judged from the content, before anything was tuned.
describe.each([
  ['demo', 'content', 150, 0.97],
  ['pribor', pribor, 100, 0.97],
  ['pribor-everyday', pribor, 250, 0.95],
  ['pribor-people', pribor, 400, 0.95],
] as const)('search with the questions of %s', (town, root, least, success) => {
  const isThere = root !== undefined;
  const queries = queriesOf(town);

  it.skipIf(!isThere)('knows every service that a question should find', () => {
    const { services } = catalogueIn(root ?? '');
    const slugs = Object.values(queries).flatMap((line) => line.split(' '));
    expect(slugs.filter((slug) => !services.has(slug))).toEqual([]);
    expect(Object.keys(queries).length).toBeGreaterThanOrEqual(least);
  });

  it.skipIf(!isThere)('helps', () => {
    const index = indexOf(root ?? '');
    const quality = qualityOf(index, queries);
    expect(Object.keys(queries).filter((query) => servicesFor(index, query).length === 0)).toEqual([]);
    expect(quality.success5).toBeGreaterThanOrEqual(success);
    expect(quality.precision5).toBeGreaterThanOrEqual(0.8);
  });
});
