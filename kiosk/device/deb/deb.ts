import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { TarEntry } from './tar.ts';
import { tar } from './tar.ts';

/** What a Debian package is made of. */
export interface Deb {
  /** Fields of its `control`. */
  readonly control: Readonly<Record<string, string>>;
  /** `postinst` and its like. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Files that the machine's owner may change. */
  readonly conffiles: readonly string[];
  readonly files: readonly TarEntry[];
  /** Time of everything in it, in seconds. */
  readonly seconds: number;
}

/** A member of an `ar` archive: a header of 60 bytes, the bytes, and one more where they are odd. */
function member(name: string, bytes: Buffer, seconds: number): Buffer {
  const fields = [
    name.padEnd(16),
    String(seconds).padEnd(12),
    '0     ',
    '0     ',
    '100644  ',
    String(bytes.length).padEnd(10),
  ];
  return Buffer.concat([Buffer.from(`${fields.join('')}\`\n`), bytes, Buffer.alloc(bytes.length % 2, '\n')]);
}

// Level 9, and no time or system of whoever builds in the header.
const gzip = (bytes: Buffer): Buffer => {
  const zipped = gzipSync(bytes, { level: 9 });
  zipped[9] = 255;
  return zipped;
};

const text = (path: string, content: string, mode = 0o644): TarEntry => ({ path, mode, bytes: Buffer.from(content) });

/** A Debian package (deb(5), format 2.0), made without any tool of Debian. */
export function deb({ control, scripts, conffiles, files, seconds }: Deb): Buffer {
  const size = Math.ceil(files.reduce((sum, { bytes }) => sum + (bytes?.length ?? 0), 0) / 1024);
  const fields = { ...control, 'Installed-Size': String(size) };
  const md5 = (bytes: Buffer) => createHash('md5').update(bytes).digest('hex');
  const sums = files.flatMap(({ path, bytes }) => (bytes ? [`${md5(bytes)}  ${path}\n`] : []));
  const about = [
    text(
      'control',
      `${Object.entries(fields)
        .map(([name, value]) => `${name}: ${value}`)
        .join('\n')}\n`,
    ),
    text('conffiles', conffiles.map((path) => `${path}\n`).join('')),
    text('md5sums', sums.join('')),
    ...Object.entries(scripts).map(([name, script]) => text(name, script, 0o755)),
  ];
  return Buffer.concat([
    Buffer.from('!<arch>\n'),
    member('debian-binary', Buffer.from('2.0\n'), seconds),
    member('control.tar.gz', gzip(tar(about, seconds)), seconds),
    member('data.tar.gz', gzip(tar(files, seconds)), seconds),
  ]);
}
