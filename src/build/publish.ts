import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Puts a finished folder where the site is served from. Until then the old site stays as it was, and afterwards
 * nothing of it is left: never a mixture of two.
 */
export function publish(made: string, target: string): void {
  const [from, to] = [resolve(made), resolve(target)];
  const old = `${to}.old-${process.pid}`;
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch {
    // Another disk: a folder cannot be renamed across, only copied.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
}
