import { spawnSync } from 'node:child_process';

/**
 * Runs a script in a process of its own and gives what it said.
 *
 * @throws Error with its complaint when it fails.
 */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  const result = spawnSync(process.execPath, ['--import', './scripts/alias.ts', script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(`${script}: ${result.stderr || result.stdout}`);
  return result.stdout;
}

/** The middle one of several measurements. */
export const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
