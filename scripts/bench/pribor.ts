import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = new URL('../../../shared/data/pribor-hsds/services.json', import.meta.url).pathname;

/** Imports the guide of Příbor into a folder; `undefined` where its data is not at hand, as in a plain checkout. */
export function importPribor(folder: string): string | undefined {
  if (!existsSync(SOURCE)) return undefined;
  const root = join(folder, 'pribor');
  const args = ['scripts/import.ts', 'hsds', SOURCE, '--into', root, '--town', 'Příbor'];
  const { status, stderr } = spawnSync(process.execPath, ['--import', './scripts/alias.ts', ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The import of Příbor failed: ${stderr}`);
  return root;
}
