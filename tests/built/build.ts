import type { SpawnSyncReturns } from 'node:child_process';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

// Vitest says `NODE_ENV=test` and `DEV=1` in the environment: a build must not be led astray by that.
/** Runs a script of the project as `npm run` does, on a town that the test names. */
export function runScript(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const own = { CONTENT_DIR: undefined, OUT_DIR: undefined, SITE_URL: undefined };
  return spawnSync(process.execPath, ['--import', './scripts/alias.ts', `scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...own, ...env },
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
