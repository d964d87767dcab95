import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildStages } from '~/build/stages.ts';
import { build, median, run } from './bench/run.ts';
import { writeTown } from './bench/town.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,10000' },
    rounds: { type: 'string', default: '1' },
    out: { type: 'string', default: 'bench.json' },
    port: { type: 'string', default: '4390' },
  },
});

interface Floor {
  readonly pages: number;
  readonly load: number;
  readonly write: number;
  readonly total: number;
}

interface Round {
  readonly build: BuildStages;
  readonly floor: Floor;
  readonly wall: number;
}

/** What the search of a site weighs, in kB, and how long it takes, in milliseconds. */
type Felt = Readonly<Record<string, number>>;

/** One build of a town from nothing, and the floor for the same files, one after the other. */
function round(content: string, folder: string): Round {
  const [built, floor, stats] = [join(folder, 'built'), join(folder, 'floor'), join(folder, 'stats.json')];
  for (const path of [built, floor]) if (existsSync(path)) rmSync(path, { recursive: true });
  const begun = performance.now();
  build(['--stats', stats], { CONTENT_DIR: content, OUT_DIR: built });
  const wall = (performance.now() - begun) / 1000;
  return {
    wall,
    build: JSON.parse(readFileSync(stats, 'utf8')) as BuildStages,
    floor: JSON.parse(run('scripts/bench/floor.ts', [content, built, floor])) as Floor,
  };
}

/** How the search of the town that was built last feels in a browser, and what it weighs. */
function felt(folder: string): Felt {
  return JSON.parse(run('scripts/bench/browser.ts', [join(folder, 'built'), values.port])) as Felt;
}

const searches: Felt[] = [];

const rows = values.sizes.split(',').map((text) => {
  const size = Number(text);
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-bench-'));
  const content = join(folder, 'content');
  writeTown(content, size);
  const rounds = Array.from({ length: Number(values.rounds) }, () => round(content, folder));
  searches.push({ services: size, ...felt(folder) });
  rmSync(folder, { recursive: true });
  const of = (pick: (one: Round) => number) => Number(median(rounds.map(pick)).toFixed(2));
  return {
    services: size,
    pages: of((one) => one.build.pages),
    load: of((one) => one.build.load),
    frame: of((one) => one.build.frame),
    render: of((one) => one.build.render),
    write: of((one) => one.build.write),
    total: of((one) => one.wall),
    floor: of((one) => one.floor.total),
    ratio: of((one) => one.wall / one.floor.total),
    'memory MB': Math.round(of((one) => one.build.memory)),
  };
});

console.table(rows);
console.table(searches);
writeFileSync(values.out, `${JSON.stringify({ builds: rows, searches }, null, 2)}\n`);

console.log(run('scripts/bench/plan.ts', ['--rounds', values.rounds]));
console.log(run('scripts/bench/search.ts', []));
console.log(run('scripts/bench/taps.ts', []));
console.log(run('scripts/bench/print.ts', ['--sizes', values.sizes]));
