import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Bundle, Shared } from './file-writer.ts';

const { bytes, busy, size } = workerData as Shared;
const states = new Int32Array(busy);
const folders = new Set<string>();

/** Makes a folder below those that are known: asking the disk for every one above takes as long as writing a page. */
function makeFolder(folder: string): void {
  if (folders.has(folder)) return;
  const above = dirname(folder);
  if (folders.has(above))
    try {
      mkdirSync(folder);
    } catch {
      // It was there before.
      mkdirSync(folder, { recursive: true });
    }
  else mkdirSync(folder, { recursive: true });
  folders.add(folder).add(above);
}

function writeAll({ which, files }: Bundle): void {
  let start = 0;
  for (const { path, end, isRest } of files) {
    const content = new Uint8Array(bytes, which * size + start, end - start);
    if (isRest) appendFileSync(path, content);
    else {
      makeFolder(dirname(path));
      writeFileSync(path, content);
    }
    start = end;
  }
}

parentPort?.on('message', (bundle: Bundle | undefined) => {
  if (!bundle) {
    parentPort?.close();
    return;
  }
  try {
    writeAll(bundle);
  } catch (error) {
    parentPort?.postMessage(error);
  }
  // Freed whatever happened: who waits for it must not wait for ever.
  Atomics.store(states, bundle.which, 0);
  Atomics.notify(states, bundle.which);
});
