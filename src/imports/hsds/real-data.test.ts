import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { collections } from '~/schema/collections.ts';
import { fromHsds } from './from-hsds.ts';
import { mappingFile } from './mapping-file.ts';
import { DEFAULTS, toMapping } from './mapping.ts';
import { readHsds } from './read-source.ts';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const PRIBOR = 'pribor-hsds/services.json';
const ILAO = 'hsds-transformer-florida-ilao/spec/fixtures/custom/ilao/output';
const SOURCES = [
  PRIBOR,
  ILAO,
  'hsds3-examples/examples/service_full.json',
  'hsds3-examples/examples/csv',
  'hsds3-examples/mock-api',
  'hsds-transformer-florida-ilao/spec/fixtures/base_transformer/output',
];
const isHere = SOURCES.every((source) => existsSync(join(data, source)));
if (!isHere) console.info(`Skipped: tests with published HSDS data need ${relative(process.cwd(), data)}.`);

const { mapping } = toMapping({ taxonomies: DEFAULTS });

function importOf(source: string) {
  const path = join(data, source);
  const paths = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true }).map((name) => join(path, String(name)))
    : [path];
  const files = paths
    .filter((file) => /\.(json|csv)$/.test(file))
    .map((file) => ({ path: relative(data, file), bytes: readFileSync(file) }));
  const result = fromHsds(readHsds(files), { mapping, known: new Map(), taken: new Set() });
  const of = (collection: string) => result.entries.filter((entry) => entry.collection === collection);
  return { ...result, of };
}

describe.skipIf(!isHere)('published HSDS', () => {
  it.each(SOURCES)('%s makes entries that the schema takes, with references that lead somewhere', (source) => {
    const { entries } = importOf(source);
    const places = new Set(entries.map(({ collection, id }) => `${collection}/${id}`));
    expect(places.size).toBe(entries.length);
    for (const { collection, id, entry } of entries) {
      const { success, error } = collections[collection as keyof typeof collections].schema.safeParse(entry);
      expect([collection, id, success ? [] : error.issues]).toEqual([collection, id, []]);
    }
    for (const { entry } of entries.filter(({ collection }) => collection === 'services'))
      expect(places).toContain(`providers/${String(entry['provider'])}`);
  });

  it('of Příbor is a town of 112 services, and names the seven addresses without a postal code', () => {
    const { of, notes } = importOf(PRIBOR);
    expect(['services', 'providers', 'life-situations'].map((name) => of(name).length)).toEqual([112, 70, 29]);
    expect(of('crisis-lines')).toHaveLength(9);
    const missing = notes
      .filter(({ code }) => code === 'postalCodeMissing')
      .map(({ params }) => String(params['address']));
    expect(missing).toHaveLength(7);
    expect(
      missing.filter((address) =>
        /Hájov 87|Freuda 19|Jičínská 238|Pešiny 3640|Ruská 94|Štefánikova 1163/.test(address),
      ),
    ).toHaveLength(7);
  });

  it('of Illinois keeps services, places and phones whose organization is missing', () => {
    const { of, notes } = importOf(ILAO);
    expect(of('services')).toHaveLength(429);
    expect(notes.filter(({ code }) => code === 'emptyRecord')).toHaveLength(1);
    expect(
      of('services').filter(({ entry }) => Array.isArray(entry['phones']) && entry['phones'].length > 0).length,
    ).toBeGreaterThan(400);
    expect(JSON.stringify(of('providers'))).toContain('Arlington Heights Memorial Library');
  });
});

describe('the mapping file', () => {
  it('reads back as the mapping that it was made of, and offers taxonomies without a place', () => {
    const text = mappingFile('cs', ['openeligibility']);
    expect(text).toContain('# openeligibility: needs');
    expect(text).toContain('life-situation: life-situations');
  });

  it('with a mistake says where', () => {
    expect(toMapping({ taxonomies: { a: 'potreby' }, terms: [] }).wrong).toEqual(['taxonomies.a: potreby', 'terms']);
  });
});
