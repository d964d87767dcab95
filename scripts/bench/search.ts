import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importPribor } from './pribor.ts';
import { indexOf, qualityOf, queriesOf } from './search-quality.ts';

const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-search-'));

/** How well the questions of a file are answered in a town. */
function qualityIn(file: string, root: string) {
  const { queries: asked, ...shares } = qualityOf(indexOf(root), queriesOf(file));
  const rounded = Object.entries(shares).map(([key, share]) => [key, Number(share.toFixed(3))] as const);
  return { questions: file, asked, ...Object.fromEntries(rounded) };
}

const pribor = importPribor(folder);
console.table([
  qualityIn('demo', new URL('../../content', import.meta.url).pathname),
  ...(pribor === undefined
    ? []
    : ['pribor', 'pribor-everyday', 'pribor-people'].map((file) => qualityIn(file, pribor))),
]);
rmSync(folder, { recursive: true });
