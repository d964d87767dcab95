import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

const SOURCE = new URL('../../../shared/data/pribor-hsds/services.json', import.meta.url).pathname;

/** Imports the guide of Příbor into a folder; `undefined` where its data is not at hand, as in a plain checkout. */
export function importPribor(folder: string): string | undefined {
  if (!existsSync(SOURCE)) return undefined;
  const root = join(folder, 'pribor');
  run('scripts/import.ts', ['hsds', SOURCE, '--into', root, '--town', 'Příbor']);
  return root;
}
