import './frugal.ts';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { publish } from '~/build/publish.ts';
import { quickExitNames } from '~/build/quick-exit.ts';
import type { Filled } from '~/build/sheets.ts';
import { sheets } from '~/build/sheets.ts';
import { stagesOf } from '~/build/stages.ts';
import { writeWorker } from '~/build/worker.ts';
import { beginBuild } from '~/data/built.ts';
import { getCatalogue } from '~/data/catalogue.ts';
import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { reportProblems } from '~/data/report.ts';
import { problemWords } from '~/i18n/problems.ts';

const { values } = parseArgs({ options: { stats: { type: 'string' } } });

const begun = performance.now();
const { problems, entries } = getContent(contentRoot());
if (problems.some(({ severity }) => severity === 'error')) {
  // Nothing half-built is ever served: an old site is better than a broken one.
  console.error(reportProblems(problems, problemWords('cs')));
  process.exit(1);
}
const loaded = performance.now();

// A shell that says `DEV` or `NODE_ENV=development` would have Astro leave out the policy, and the pages too.
process.env['NODE_ENV'] = 'production';
delete process.env['DEV'];
delete process.env['PROD'];

// Made inside the project, where Node finds the packages that the pages need, and put in its place when it is whole.
const made = join('.astro', `build-${process.pid}`);
process.on('exit', () => rmSync(made, { recursive: true, force: true }));

const built = beginBuild();
let filled: Filled = { pages: 0, render: 0, write: 0 };
await build({
  logLevel: 'warn',
  outDir: made,
  integrations: [
    sheets(
      (text) => console.log(`  ${text}`),
      (done) => (filled = done),
    ),
  ],
});
// The last of all: the worker knows every file.
const catalogue = getCatalogue();
await writeWorker(made, {
  built,
  ...catalogue.settings.offline,
  quickExits: quickExitNames(catalogue, entries),
});
publish(made, process.env['OUT_DIR'] ?? 'dist');

const seconds = (value: number) => value.toLocaleString('cs', { maximumFractionDigits: 1 });
const stages = stagesOf(begun, loaded, filled);
console.log(
  `${stages.pages} stránek za ${seconds(stages.total)} s (obsah ${seconds(stages.load)}, rám a hledání ${seconds(stages.frame)}, ` +
    `stránky ${seconds(stages.render)}, zápis ${seconds(stages.write)}; paměť ${Math.round(stages.memory)} MB)`,
);
if (values.stats !== undefined) writeFileSync(values.stats, JSON.stringify(stages));
