import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';

/** What a file is: its size and its SHA-256. */
export interface Content {
  readonly size: number;
  readonly sha256: string;
}

/** All that an update does to the disk: few enough calls that a test can cut the power at each. */
export interface Disk {
  makeFolder(path: string): void;
  /** Begins an empty file in place of what was there. */
  create(path: string): void;
  append(path: string, bytes: Buffer): void;
  link(from: string, to: string): void;
  /** Takes the place of what was there, at once. */
  rename(from: string, to: string): void;
  symlink(target: string, path: string): void;
  remove(path: string): void;
  /** Comes back when all that was written survives a power cut. */
  sync(path: string): void;
  read(path: string): Buffer | undefined;
  list(path: string): string[];
  linkTarget(path: string): string | undefined;
  /** `undefined` when there is no plain file. */
  contentOf(path: string): Content | undefined;
}

/** An answer of the disk, or `undefined` when there is nothing of that name, or something else. */
function unlessMissing<Result>(ask: () => Result): Result | undefined {
  try {
    return ask();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EINVAL', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? ''))
      return undefined;
    throw error;
  }
}

const CHUNK = 1 << 20;

function contentOf(path: string): Content | undefined {
  const file = fs.openSync(path, fs.constants.O_RDONLY | fs.constants.O_NOFOLLOW | fs.constants.O_NONBLOCK);
  try {
    const { size } = fs.fstatSync(file);
    if (!fs.fstatSync(file).isFile()) return undefined;
    const hash = createHash('sha256');
    const buffer = Buffer.alloc(Math.min(CHUNK, size + 1));
    for (let read = fs.readSync(file, buffer); read > 0; read = fs.readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
    }
    return { size, sha256: hash.digest('hex') };
  } finally {
    fs.closeSync(file);
  }
}

/** The disk of the machine. */
export const realDisk: Disk = {
  makeFolder: (path) => void fs.mkdirSync(path, { recursive: true }),
  create: (path) => {
    fs.rmSync(path, { force: true });
    fs.writeFileSync(path, '', { flag: 'wx', mode: 0o644 });
  },
  append: (path, bytes) => fs.appendFileSync(path, bytes),
  link: (from, to) => fs.linkSync(from, to),
  rename: (from, to) => fs.renameSync(from, to),
  symlink: (target, path) => fs.symlinkSync(target, path),
  remove: (path) => fs.rmSync(path, { recursive: true, force: true }),
  // One call for a whole file system, which is quicker than one for each of fifty thousand files.
  sync: (path) => void execFileSync('sync', ['-f', path]),
  read: (path) => unlessMissing(() => fs.readFileSync(path)),
  list: (path) => unlessMissing(() => fs.readdirSync(path)) ?? [],
  linkTarget: (path) => unlessMissing(() => fs.readlinkSync(path)),
  contentOf: (path) => unlessMissing(() => contentOf(path)),
};
