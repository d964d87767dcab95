import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Manifest } from '../../update/manifest.ts';
import type { Examine } from '../../update/settle.ts';
import { ORIGIN, PLACES } from '../places.ts';
import type { Told } from '../trial.ts';
import { tried } from '../trial.ts';
import { textOf } from './files.ts';

/** How many pages are asked for, beside the first. */
const SAMPLE = 30;

const fetched = (path: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(new URL(path, ORIGIN), { timeout: 10_000 }, (response) => {
      const hash = createHash('sha256');
      response.on('data', (chunk: Buffer) => hash.update(chunk));
      response.on('end', () => {
        if (response.statusCode === 200) resolve(hash.digest('hex'));
        else reject(new Error(String(response.statusCode)));
      });
      response.on('error', reject);
    }).on('error', reject);
  });

/** Whether the web server hands the files of a release out as they were signed. */
async function served({ files }: Manifest): Promise<string | undefined> {
  const step = Math.max(1, Math.floor(files.length / SAMPLE));
  const sample = files.filter(({ path }, i) => i % step === 0 || path === 'index.html' || path === 'version.json');
  for (const { path, sha256 } of sample) {
    const found = await fetched(`/${path.split('/').map(encodeURIComponent).join('/')}`).catch((error: unknown) =>
      error instanceof Error ? error.message : '',
    );
    if (found !== sha256) return `${path}: ${found.length === 64 ? 'sha256' : found}`;
  }
  return undefined;
}

function told(): Told | undefined {
  try {
    return JSON.parse(textOf(PLACES.beat) ?? '') as Told;
  } catch {
    return undefined;
  }
}

/** Examines a release: its files as the server hands them out, then a page of it that is seen and has a heartbeat. */
export const examiner =
  (manifest: Manifest | undefined, isWatched: () => boolean): Examine =>
  async () => {
    if (!manifest) return { ill: 'manifest' };
    const problem = await served(manifest);
    if (problem !== undefined) return { ill: problem };
    return tried(manifest.version, { told, isWatched, now: () => Date.now(), wait });
  };
