/** One thing in an archive; everything belongs to root and has one time, so that two builds are the same byte for byte. */
export interface TarEntry {
  /** From the root, without a slash at either end. */
  readonly path: string;
  readonly mode: number;
  /** Content of a file; without it, a folder. */
  readonly bytes?: Buffer;
}

const BLOCK = 512;

const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`;

/** A path in the two fields that POSIX has for it: 155 bytes before a slash, 100 after. */
function split(path: string): [string, string] {
  if (Buffer.byteLength(path) <= 100) return ['', path];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name];
  }
  throw new Error(`${path} is too long for an archive`);
}

function header({ path, mode, bytes }: TarEntry, seconds: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  const [prefix, name] = split(bytes ? `./${path}` : `./${path}/`.replace('.//', './'));
  block.write(name, 0);
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(bytes?.length ?? 0, 12), 124);
  block.write(octal(seconds, 12), 136);
  block.write('        ', 148);
  block.write(bytes ? '0' : '5', 156);
  block.write('ustar\x0000', 257);
  block.write('root', 265);
  block.write('root', 297);
  block.write(prefix, 345);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

const padding = (size: number) => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** The folders above files, each once and before what is in it. */
function withFolders(files: readonly TarEntry[]): TarEntry[] {
  const folders = new Set(['']);
  for (const { path } of files) {
    const names = path.split('/').slice(0, -1);
    for (const i of names.keys()) folders.add(names.slice(0, i + 1).join('/'));
  }
  const made = [...folders].map((path) => ({ path, mode: 0o755 }));
  return [...made, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A tar archive (POSIX ustar) of files and the folders above them. */
export const tar = (files: readonly TarEntry[], seconds: number): Buffer =>
  Buffer.concat([
    ...withFolders(files).flatMap((entry) => {
      const { bytes = Buffer.alloc(0) } = entry;
      return [header(entry, seconds), bytes, padding(bytes.length)];
    }),
    Buffer.alloc(2 * BLOCK),
  ]);
