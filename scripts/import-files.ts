import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** A file of a source: its path inside the source's folder, with forward slashes, and its bytes. */
export interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How deep folders of a source may be nested. */
const DEPTH = 6;

function* filesIn(folder: string, depth = DEPTH): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory() && depth > 0) yield* filesIn(path, depth - 1);
    else if (entry.isFile()) yield path;
  }
}

/**
 * Files of a source with one of the given endings: a file, everything in a folder, or the folder of a data package.
 *
 * @throws Error of the file system when the source is not there.
 */
export function readFiles(source: string, endings: RegExp): ReadFile[] {
  const isPackage = basename(source).toLowerCase() === 'datapackage.json';
  const root = isPackage ? dirname(source) : source;
  const paths = statSync(root).isDirectory() ? [...filesIn(root)].filter((path) => endings.test(path)) : [source];
  const folder = statSync(root).isDirectory() ? root : dirname(source);
  return paths.map((path) => ({ path: relative(folder, path).split(sep).join('/'), bytes: readFileSync(path) }));
}
