import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commentFor } from './install.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST, manifestOf, objectPath, SIGNATURE } from './manifest.ts';
import type { SecretKey } from './secret-key.ts';
import { signatureFor } from './secret-key.ts';

const DAY = 24 * 3600 * 1000;

/** What is published, when, and for how long it holds. */
export interface Edition {
  /** Folder of the built pages. */
  readonly site: string;
  readonly now: Date;
  readonly days: number;
  /** Number of the release; the seconds of the day and year grow by themselves. */
  readonly sequence?: number;
}

/** Files of a folder and its folders, as paths with slashes, in one order on every machine. */
function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.deb'))
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .map((path) => path.normalize('NFC'))
    .sort();
}

function versionIn(site: string, sequence: number): string {
  const file = join(site, 'version.json');
  if (!existsSync(file)) return String(sequence);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/**
 * The manifest of a built kiosk, checked as a device will check it.
 *
 * @throws {Refusal} when a device would refuse it
 */
export function describeRelease({ site, now, days, sequence = Math.floor(now.getTime() / 1000) }: Edition): Manifest {
  const manifest: Manifest = {
    schema: 1,
    product: 'rozcestnik-kiosk',
    sequence,
    version: versionIn(site, sequence),
    created: now.toISOString(),
    expires: new Date(now.getTime() + days * DAY).toISOString(),
    files: pathsIn(site).map((path) => {
      const bytes = readFileSync(join(site, path));
      return { path, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  };
  return manifestOf(Buffer.from(JSON.stringify(manifest)));
}

/**
 * Writes a release for a web server or a USB stick. The manifest comes last: until it is there, devices see the release
 * that was there before.
 */
export function publishRelease(site: string, manifest: Manifest, out: string, key?: SecretKey): void {
  for (const { path, sha256 } of manifest.files) {
    const place = join(out, objectPath(sha256));
    if (existsSync(place)) continue;
    mkdirSync(dirname(place), { recursive: true });
    copyFileSync(join(site, path), place);
  }
  const bytes = Buffer.from(JSON.stringify(manifest));
  if (key) writeFileSync(join(out, SIGNATURE), signatureFor(bytes, commentFor(manifest), key));
  writeFileSync(join(out, MANIFEST), bytes);
}
