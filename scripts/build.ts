import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { sheets } from '~/build/sheets.ts';
import { stagesOf } from '~/build/stages.ts';
import { getContent } from '~/data/check.ts';
import { contentRoot } from '~/data/load.ts';
import { reportProblems } from '~/data/report.ts';
import { problemWords } from '~/i18n/problems.ts';

const { values } = parseArgs({ options: { stats: { type: 'string' } } });

const begun = performance.now();
const { problems } = getContent(contentRoot(), new Date().toISOString().slice(0, 10));
if (problems.some(({ severity }) => severity === 'error')) {
  // Nothing half-built is ever served: an old site is better than a broken one.
  console.error(reportProblems(problems, problemWords('cs')));
  process.exit(1);
}
const loaded = performance.now();

const seconds = (value: number) => value.toLocaleString('cs', { maximumFractionDigits: 1 });

await build({
  logLevel: 'warn',
  integrations: [
    sheets(
      (text) => console.log(`  ${text}`),
      (filled) => {
        const { pages, load, frame, render, write, total, memory } = stagesOf(begun, loaded, filled);
        console.log(
          `${pages} stránek za ${seconds(total)} s (obsah ${seconds(load)}, rám ${seconds(frame)}, ` +
            `stránky ${seconds(render)}, zápis ${seconds(write)}; paměť ${Math.round(memory)} MB)`,
        );
        if (values.stats !== undefined) writeFileSync(values.stats, JSON.stringify(stagesOf(begun, loaded, filled)));
      },
    ),
  ],
});
