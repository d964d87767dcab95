import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { packCatalogue } from '~/domain/search/pack-catalogue.ts';
import { search } from '~/domain/search/search.ts';
import { unpackIndex } from '~/domain/search/unpack.ts';
import { importPribor } from './pribor.ts';
import { catalogueIn, indexOf, qualityOf, queriesOf } from './search-quality.ts';
import { writeTown } from './town.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '100,1000,10000' } } });

/** How much slower than this machine the phone is that the budget is meant for. */
const SLOWER = 4;

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-search-'));
const queries = Object.keys(queriesOf('demo'));
const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
const round = (number: number) => Number(number.toFixed(2));

function timed<Value>(work: () => Value): readonly [Value, number] {
  const begun = performance.now();
  return [work(), performance.now() - begun];
}

/** Types every question letter by letter and measures each keystroke, in milliseconds, sorted. */
function keystrokes(index: Parameters<typeof search>[0]): number[] {
  const states = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  for (const state of states.slice(0, 200)) search(index, state, { isTyping: true, limit: 5 });
  return states
    .map((state) => timed(() => search(index, state, { isTyping: true, limit: 5 }))[1])
    .sort((a, b) => a - b);
}

function speedAt(size: number) {
  const root = join(folder, `town-${size}`);
  writeTown(root, size);
  const packed = packCatalogue(catalogueIn(root), 'cs');
  const text = JSON.stringify(packed);
  const [index, build] = timed(() => unpackIndex(packed));
  const times = keystrokes(index);
  return {
    services: size,
    'index kB': round(text.length / 1000),
    'Brotli kB': round(brotliCompressSync(text).length / 1000),
    'build ms': round(build),
    'median ms': round(at(times, 0.5)),
    'p95 ms': round(at(times, 0.95)),
    [`p95 × ${SLOWER}`]: round(at(times, 0.95) * SLOWER),
  };
}

function qualityIn(town: string, root: string) {
  const { queries: asked, ...shares } = qualityOf(indexOf(root), queriesOf(town));
  return {
    town,
    queries: asked,
    ...Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, round(share)])),
  };
}

const pribor = importPribor(folder);
console.table([
  qualityIn('demo', new URL('../../content', import.meta.url).pathname),
  ...(pribor === undefined ? [] : [qualityIn('pribor', pribor)]),
]);
console.table(values.sizes.split(',').map((size) => speedAt(Number(size))));
rmSync(folder, { recursive: true });
