import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Runs a script of the project as `npm run` does; of the environment only what it needs. */
export function runScript(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, ...rest } = process.env;
  // Vitest says it is a test: a build must not know.
  const clean = { ...rest, NODE_ENV: 'production', VITEST: '', ...env };
  return spawnSync(process.execPath, ['--import', './scripts/alias.ts', `scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    env: clean,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
}

/** Builds a town into a folder, as `npm run build` does. */
export function buildTown(content: string, out: string, env: Readonly<Record<string, string>> = {}) {
  return runScript('build', [], { CONTENT_DIR: content, OUT_DIR: out, ...env });
}

/**
 * Makes sure that a script has done its work.
 *
 * @throws Error with all that the script said, when it has not.
 */
export function succeeded(result: SpawnSyncReturns<string>): string {
  if (result.status !== 0) throw new Error(`${result.stdout}\n${result.stderr}`);
  return result.stdout;
}
