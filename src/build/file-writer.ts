import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** How many bundles of files may be on their way, and how large each is, in bytes. */
const BUNDLES = 4;
const SIZE = 4_000_000;

/** A letter of ours takes three bytes at the most in UTF-8; one that takes four is two letters to JavaScript. */
const MOST_BYTES = 3;

/** A file in a bundle, or what comes after the part of it that the bundle before had. */
export interface BundledFile {
  readonly path: string;
  /** Where its bytes end; they begin where those of the file before it end. */
  readonly end: number;
  readonly isRest: boolean;
}

/** What goes to the thread at once. */
export interface Bundle {
  readonly which: number;
  readonly files: readonly BundledFile[];
}

/** What the thread is given: the memory of all bundles, and whether each is still being written. */
export interface Shared {
  readonly bytes: SharedArrayBuffer;
  readonly busy: SharedArrayBuffer;
  readonly size: number;
}

/**
 * Writes files in a thread of its own: while some are on their way to the disk, the next are being made. They go in
 * bundles through shared memory, so that a page is copied once and nothing is left for the garbage collector.
 */
export class FileWriter {
  private readonly bytes = new SharedArrayBuffer(BUNDLES * SIZE);
  private readonly busy = new Int32Array(new SharedArrayBuffer(BUNDLES * Int32Array.BYTES_PER_ELEMENT));
  private readonly thread: Worker;
  private failure: unknown;
  private place = Buffer.from(this.bytes, 0, SIZE);
  private which = 0;
  private end = 0;
  private files: BundledFile[] = [];

  constructor() {
    const workerData: Shared = { bytes: this.bytes, busy: this.busy.buffer, size: SIZE };
    this.thread = new Worker(new URL('./file-writer-thread.ts', import.meta.url), { workerData });
    this.thread.on('message', (failure: unknown) => (this.failure ??= failure));
  }

  /** Writes a text, given in pieces, to a path whose folders are made. It may still be on its way when this returns. */
  write(path: string, pieces: readonly string[]): void {
    const most = pieces.reduce((sum, { length }) => sum + length, 0) * MOST_BYTES;
    if (this.end + most > SIZE) this.send();
    if (most > SIZE) this.writeLarge(path, pieces);
    else this.add(path, pieces);
  }

  /** Waits until everything is written. */
  async finish(): Promise<void> {
    this.send();
    this.thread.postMessage(undefined);
    await once(this.thread, 'exit');
    if (this.failure !== undefined) throw new Error('The pages could not be written.', { cause: this.failure });
  }

  private add(path: string, pieces: readonly string[]): void {
    const { place } = this;
    for (const piece of pieces) this.end += place.write(piece, this.end);
    this.files.push({ path, end: this.end, isRest: false });
  }

  /** A text larger than a bundle goes in several. */
  private writeLarge(path: string, pieces: readonly string[]): void {
    const bytes = Buffer.from(pieces.join(''));
    for (let from = 0; from < bytes.length; from += SIZE) {
      this.end = bytes.copy(this.place, 0, from);
      this.files.push({ path, end: this.end, isRest: from > 0 });
      this.send();
    }
  }

  private send(): void {
    if (this.files.length === 0) return;
    const bundle: Bundle = { which: this.which, files: this.files };
    Atomics.store(this.busy, this.which, 1);
    this.thread.postMessage(bundle);
    this.which = (this.which + 1) % BUNDLES;
    this.place = Buffer.from(this.bytes, this.which * SIZE, SIZE);
    [this.end, this.files] = [0, []];
    Atomics.wait(this.busy, this.which, 1);
  }
}
