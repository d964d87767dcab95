import { Refusal } from './refusal.ts';

/** Where a release comes from: a web server, or a folder such as a USB stick. */
export interface Source {
  /** The bytes of a file, as they come; whoever reads counts them. */
  open(path: string): AsyncIterable<Buffer>;
}

/**
 * All bytes of a small file.
 *
 * @throws {Refusal} `tooLong` beyond the limit
 */
export async function readAll(source: Source, path: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of source.open(path)) {
    size += chunk.length;
    if (size > limit) throw new Refusal('tooLong', { path, limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
