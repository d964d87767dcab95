import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { precacheList } from './precache.ts';

/** What a town wants of its offline site, and when the site was built. */
export interface WorkerOptions {
  readonly built: string;
  readonly off?: boolean | undefined;
  readonly megabytes?: number | undefined;
  /** Names of pages and files of which nothing may stay on a device. */
  readonly quickExits?: readonly string[];
}

const MEGABYTES = 15;

/** One classic script of an entry of `src/worker`. */
async function bundle(entry: string, define: Readonly<Record<string, string>>): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(new URL(`../worker/${entry}`, import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const outputs = [results].flat().flatMap((result) => ('output' in result ? result.output : []));
  return outputs.map((one) => (one.type === 'chunk' ? one.code : '')).join('');
}

/**
 * Writes `/sw.js` of a finished site, the last of all files, since it knows the others: the worker with the list of what it
 * keeps, or, where a town has switched it off, one that takes itself away from the devices that have it.
 */
export async function writeWorker(
  out: string,
  { built, off = false, megabytes = MEGABYTES, quickExits = [] }: WorkerOptions,
): Promise<void> {
  const target = join(out, 'sw.js');
  if (off) {
    writeFileSync(target, await bundle('removal.ts', {}));
    return;
  }
  const { entries, required } = precacheList(out, megabytes * 1_000_000);
  const folder = mkdtempSync(join(tmpdir(), 'rozcestnik-worker-'));
  try {
    const source = join(folder, 'worker.js');
    writeFileSync(
      source,
      await bundle('worker.ts', {
        __BUILD__: JSON.stringify(built),
        __REQUIRED__: String(required),
        __QUICK_EXITS__: JSON.stringify(quickExits),
      }),
    );
    await injectManifest({
      swSrc: source,
      swDest: target,
      globDirectory: out,
      // Workbox would take files as it finds them; what is kept, and in which order, the list says.
      globPatterns: ['icon.svg'],
      manifestTransforms: [() => ({ manifest: entries.map((entry) => ({ ...entry, size: 0 })), warnings: [] })],
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
