import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildStages } from '~/build/stages.ts';
import { loadContent } from '~/data/load.ts';
import { LARGE, writeLargePlan } from '../../tests/fixtures/large-plan.ts';
import { median, run } from './run.ts';

// What a plan of Vsetín's size adds to the building of a town: the demo town without any plan, then with that one.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1' } } });
const rounds = Array.from({ length: Number(values.rounds) }, (_, i) => i + 1);

const DEMO = new URL('../../content', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-bench-plan-'));
const [content, out, stats] = [join(folder, 'content'), join(folder, 'out'), join(folder, 'stats.json')];

/** A build of the town from nothing; documents printed before are kept. */
function built(): BuildStages & { readonly wall: number } {
  rmSync(out, { recursive: true, force: true });
  const begun = performance.now();
  run('scripts/build.ts', ['--stats', stats], { CONTENT_DIR: content, OUT_DIR: out });
  const wall = (performance.now() - begun) / 1000;
  return { ...(JSON.parse(readFileSync(stats, 'utf8')) as BuildStages), wall };
}

cpSync(DEMO, content, { recursive: true, filter: (path) => path !== join(DEMO, 'plans') });
// The first prints what the town has anyway.
built();
const without = rounds.map(built);

const { entries } = loadContent(content);
const ids = (name: string) => entries.flatMap(({ collection, id }) => (collection === name ? [id] : []));
const files = writeLargePlan(content, {
  services: entries.flatMap(({ collection, id, data }) =>
    collection === 'services' && data['status'] === 'active' ? [id] : [],
  ),
  providers: ids('providers'),
  targetGroups: ids('target-groups'),
  needs: ids('needs'),
  serviceTypes: ids('service-types'),
});
const plan = join(content, 'plans/velky/plan.yaml');
const text = readFileSync(plan, 'utf8');
const printing = rounds.map((round) => {
  // A title that no plan had before: its book is surely printed now.
  writeFileSync(plan, text.replace(/^name: .+$/m, `name: Plán ${Date.now()}-${round}`));
  return built();
});
const again = rounds.map(built);
const books = rounds.map(
  () => JSON.parse(run('scripts/bench/plan-pdf.ts', [], { CONTENT_DIR: content })) as { seconds: number; kB: number },
);
rmSync(folder, { recursive: true });

const wall = (builds: readonly { readonly wall: number }[]) => median(builds.map((one) => one.wall));
const frame = median(without.map((one) => one.frame));
const row = (what: string, value: number) => ({
  what,
  seconds: Number(value.toFixed(2)),
  'to the frame': Number((value / frame).toFixed(2)),
});
const pages = (again[0]?.pages ?? 0) - (without[0]?.pages ?? 0);
console.log(
  `A plan of ${LARGE.objectives} objectives, ${LARGE.measures} measures and ${LARGE.comments} comments, ${files} files:`,
);
console.table([
  row('frame and search of the town without it', frame),
  row('the whole town without it', wall(without)),
  row(`its ${pages} pages and its tables add`, wall(again) - wall(without)),
  row('the same with its book, printed for the first time, adds', wall(printing) - wall(without)),
  row(`its book alone, ${books[0]?.kB ?? 0} kB, in a process of its own`, median(books.map((one) => one.seconds))),
]);
