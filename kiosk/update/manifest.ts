import { clashIn, isSafePath } from './path.ts';
import { Refusal } from './refusal.ts';

/** One file of a release. */
export interface ReleaseFile {
  readonly path: string;
  readonly size: number;
  /** SHA-256 in hexadecimal: the name under which the file is published. */
  readonly sha256: string;
}

/** What a release says of itself; signed as it is, byte for byte. */
export interface Manifest {
  readonly schema: 1;
  readonly product: 'rozcestnik-kiosk';
  /** Grows with each release; an older one is never taken again. */
  readonly sequence: number;
  /** As in `/version.json`. */
  readonly version: string;
  readonly created: string;
  readonly expires: string;
  readonly files: readonly ReleaseFile[];
}

/** Names under which a release publishes its manifest and the signature of it. */
export const MANIFEST = 'manifest.json';
export const SIGNATURE = 'manifest.json.minisig';

/** Where a file of a release is published: by what is in it, so that files of two releases never meet. */
export const objectPath = (sha256: string): string => `objects/${sha256.slice(0, 2)}/${sha256}`;

/** Most that a device takes: bytes of a manifest and of a signature, files and bytes of a release. */
export const LIMITS = { manifest: 32_000_000, signature: 4000, files: 250_000, bytes: 4_000_000_000 } as const;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const isText = (value: unknown): value is string => typeof value === 'string' && /^[\w.:+-]{1,100}$/.test(value);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isFile(value: unknown): value is ReleaseFile {
  if (!isRecord(value) || typeof value['path'] !== 'string') return false;
  return isCount(value['size']) && typeof value['sha256'] === 'string' && /^[0-9a-f]{64}$/.test(value['sha256']);
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  if (!isRecord(value) || value['schema'] !== 1 || value['product'] !== 'rozcestnik-kiosk') return false;
  const { sequence, version, created, expires, files } = value;
  return (
    isCount(sequence) &&
    isText(version) &&
    isMoment(created) &&
    isMoment(expires) &&
    Array.isArray(files) &&
    files.every(isFile)
  );
}

/**
 * Reads a manifest whose signature holds. Signed does not mean sound: paths and sizes are checked all the same.
 *
 * @throws {Refusal} `badManifest`, `badPath`, `clash`, `tooLarge`, `noStart`
 */
export function manifestOf(bytes: Buffer): Manifest {
  const manifest = parsed(bytes);
  if (!isManifest(manifest)) throw new Refusal('badManifest');
  const { files } = manifest;
  const unsafe = files.find(({ path }) => !isSafePath(path));
  if (unsafe) throw new Refusal('badPath', { path: JSON.stringify(unsafe.path).slice(0, 200) });
  const clash = clashIn(files.map(({ path }) => path));
  if (clash !== undefined) throw new Refusal('clash', { path: clash });
  const size = files.reduce((sum, file) => sum + file.size, 0);
  if (files.length > LIMITS.files || size > LIMITS.bytes) throw new Refusal('tooLarge', { size });
  if (!files.some(({ path }) => path === 'index.html')) throw new Refusal('noStart');
  return manifest;
}
