import { createHash } from 'node:crypto';
import { commentFor } from '../install.ts';
import type { Manifest } from '../manifest.ts';
import { MANIFEST, objectPath, SIGNATURE } from '../manifest.ts';
import { publicKeyOf } from '../minisign.ts';
import { Refusal } from '../refusal.ts';
import { newKeys, secretKeyOf, signatureFor } from '../secret-key.ts';
import type { Source } from '../source.ts';

const keys = newKeys();

/** The key that the device of a test trusts. */
export const trust = [publicKeyOf(keys.public)];

export const secret = secretKeyOf(keys.secret);

/** A day on which releases of tests are fresh. */
export const now = new Date('2026-11-25T00:00:00Z');

const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex');

/** Files of a release by their published names. */
export type Published = Map<string, Buffer>;

/** A signed release of some pages, as it is published. */
export function published(
  sequence: number,
  pages: Readonly<Record<string, string>>,
  changes: Partial<Manifest> = {},
): Published {
  const manifest: Manifest = {
    schema: 1,
    product: 'rozcestnik-kiosk',
    sequence,
    version: `v${sequence}`,
    created: '2026-11-24T08:00:00Z',
    expires: '2027-02-22T08:00:00Z',
    files: Object.entries(pages).map(([path, text]) => ({ path, size: Buffer.byteLength(text), sha256: sha256(text) })),
    ...changes,
  };
  const bytes = Buffer.from(JSON.stringify(manifest));
  return new Map([
    [MANIFEST, bytes],
    [SIGNATURE, Buffer.from(signatureFor(bytes, commentFor(manifest), secret))],
    ...Object.values(pages).map((text) => [objectPath(sha256(text)), Buffer.from(text)] as const),
  ]);
}

/** A web server in memory that hands out files by a few bytes, and notes what it was asked for. */
export function serving(files: Published, asked: string[] = []): Source {
  return {
    // eslint-disable-next-line @typescript-eslint/require-await
    async *open(path) {
      asked.push(path);
      const bytes = files.get(path);
      if (!bytes) throw new Refusal('unreachable', { path, reason: '404' });
      for (let at = 0; at < bytes.length; at += 16) {
        if (path.startsWith('objects/') || at === 0)
          yield bytes.subarray(at, path.startsWith('objects/') ? at + 16 : undefined);
      }
    },
  };
}
