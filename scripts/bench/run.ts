import { spawnSync } from 'node:child_process';
import { buildArguments } from '../build-command.ts';

/**
 * Runs a script in a process of its own and gives what it said.
 *
 * @throws Error with its complaint when it fails.
 */
export function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return runNode(['--import', './scripts/alias.ts', script, ...args], env);
}

/** Builds a site as `npm run build` does, and gives what the build said. */
export const build = (args: readonly string[], env: NodeJS.ProcessEnv): string =>
  runNode([...buildArguments(), ...args], env);

function runNode(args: readonly string[], env: NodeJS.ProcessEnv): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
}

/** The middle one of several measurements. */
export const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
