import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { BuildStages } from '~/build/stages.ts';
import { loadContent } from '~/data/load.ts';
import { LARGE, writeLargePlan } from '../../tests/fixtures/large-plan.ts';
import { build, median, run } from './run.ts';

// What a plan of Vsetín's size adds to the building of a town: the demo town without any plan, then with that one.

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '1' } } });
const rounds = Array.from({ length: Number(values.rounds) }, (_, i) => i + 1);

const DEMO = new URL('../../content', import.meta.url).pathname;

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-bench-plan-'));
const [bare, planned] = [join(folder, 'bare'), join(folder, 'planned')];
const [out, stats] = [join(folder, 'out'), join(folder, 'stats.json')];

/** A build of a town from nothing; documents printed before are kept. */
function built(content: string): BuildStages & { readonly wall: number } {
  rmSync(out, { recursive: true, force: true });
  const begun = performance.now();
  build(['--stats', stats], { CONTENT_DIR: content, OUT_DIR: out });
  const wall = (performance.now() - begun) / 1000;
  return { ...(JSON.parse(readFileSync(stats, 'utf8')) as BuildStages), wall };
}

for (const content of [bare, planned])
  cpSync(DEMO, content, { recursive: true, filter: (path) => path !== join(DEMO, 'plans') });
const { entries } = loadContent(bare);
const ids = (name: string) => entries.flatMap(({ collection, id }) => (collection === name ? [id] : []));
const files = writeLargePlan(planned, {
  services: entries.flatMap(({ collection, id, data }) =>
    collection === 'services' && data['status'] === 'active' ? [id] : [],
  ),
  providers: ids('providers'),
  targetGroups: ids('target-groups'),
  needs: ids('needs'),
  serviceTypes: ids('service-types'),
});
const plan = join(planned, 'plans/velky/plan.yaml');
const text = readFileSync(plan, 'utf8');
// The first of each prints what a town has anyway. Then by turns: a machine is not as quick at one hour as at another.
built(bare);
built(planned);
const by = rounds.map((round) => {
  const without = built(bare);
  const again = built(planned);
  // A title that no plan had before: its book is surely printed now.
  writeFileSync(plan, text.replace(/^name: .+$/m, `name: Plán ${Date.now()}-${round}`));
  return { without, again, printing: built(planned) };
});
const books = rounds.map(
  () => JSON.parse(run('scripts/bench/plan-pdf.ts', [], { CONTENT_DIR: planned })) as { seconds: number; kB: number },
);
rmSync(folder, { recursive: true });

const frame = median(by.map(({ without }) => without.frame));
const row = (what: string, values: readonly number[]) => {
  const value = median([...values]);
  return {
    what,
    seconds: Number(value.toFixed(2)),
    'each round': values.map((one) => one.toFixed(1)).join(' '),
    'to the frame': Number((value / frame).toFixed(2)),
  };
};
const pages = (by[0]?.again.pages ?? 0) - (by[0]?.without.pages ?? 0);
console.log(
  `A plan of ${LARGE.objectives} objectives, ${LARGE.measures} measures and ${LARGE.comments} comments, ${files} files:`,
);
console.table([
  row(
    'frame and search of the town without it',
    by.map(({ without }) => without.frame),
  ),
  row(
    'the whole town without it',
    by.map(({ without }) => without.wall),
  ),
  row(
    `its ${pages} pages and its tables add`,
    by.map(({ again, without }) => again.wall - without.wall),
  ),
  row(
    'the same with its book, printed for the first time, adds',
    by.map(({ printing, without }) => printing.wall - without.wall),
  ),
  row(
    `its book alone, ${books[0]?.kB ?? 0} kB, in a process of its own`,
    books.map((one) => one.seconds),
  ),
]);
