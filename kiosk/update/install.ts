import { createHash } from 'node:crypto';
import { isNews } from './accept.ts';
import type { Manifest, ReleaseFile } from './manifest.ts';
import { LIMITS, MANIFEST, manifestOf, objectPath, SIGNATURE } from './manifest.ts';
import type { PublicKey } from './minisign.ts';
import { verified } from './minisign.ts';
import { foldersOf } from './path.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';
import { readAll } from './source.ts';
import type { Store } from './store.ts';
import { digestOf, manifestAt, pointAt, releaseFolder, seenBy, sequenceAt } from './store.ts';

/** A release to be brought in. */
export interface Delivery {
  readonly source: Source;
  /** Keys of which one must have signed; `package` for the release that came inside the Debian package. */
  readonly trust: readonly PublicKey[] | 'package';
  readonly now: Date;
}

interface Release {
  readonly manifest: Manifest;
  readonly bytes: Buffer;
  readonly signature: string;
}

/** What was signed about the manifest, in the signature's own comment: a second hold on its number. */
export const commentFor = ({ sequence, version }: Pick<Manifest, 'sequence' | 'version'>): string =>
  `rozcestnik-kiosk sequence:${sequence} version:${version}`;

async function fetchRelease({ source, trust }: Delivery): Promise<Release> {
  const bytes = await readAll(source, MANIFEST, LIMITS.manifest);
  if (trust === 'package') return { manifest: manifestOf(bytes), bytes, signature: '' };
  const signature = (await readAll(source, SIGNATURE, LIMITS.signature)).toString();
  const comment = verified(bytes, signature, trust);
  const manifest = manifestOf(bytes);
  if (comment !== commentFor(manifest)) throw new Refusal('badSignature');
  return { manifest, bytes, signature };
}

/** Where a file with given content is on the disk already, in any release that is kept. */
function filesAtHand(store: Store): Map<string, string> {
  const known = store.disk.list(`${store.root}/releases`).filter((name) => /^\d+$/.test(name));
  return new Map(
    known.flatMap((name) => {
      const site = `${releaseFolder(store, Number(name))}/site`;
      return (manifestAt(store, Number(name))?.files ?? []).map(
        ({ path, sha256 }) => [sha256, `${site}/${path}`] as const,
      );
    }),
  );
}

/** Fetches one file beside its place and moves it there when it is what was signed. */
async function fetchFile(
  { disk }: Store,
  source: Source,
  file: ReleaseFile,
  part: string,
  place: string,
): Promise<void> {
  const hash = createHash('sha256');
  let size = 0;
  disk.create(part);
  for await (const chunk of source.open(objectPath(file.sha256))) {
    size += chunk.length;
    if (size > file.size) throw new Refusal('tooLong', { path: file.path, limit: file.size });
    hash.update(chunk);
    disk.append(part, chunk);
  }
  if (size < file.size) throw new Refusal('truncated', { path: file.path, size, limit: file.size });
  if (hash.digest('hex') !== file.sha256) throw new Refusal('changed', { path: file.path });
  disk.rename(part, place);
}

/** Begins the folder of a release, or goes on with one of the same manifest that was left half done. */
function begin(store: Store, { manifest, bytes }: Release): string {
  const { disk, root } = store;
  const folder = releaseFolder(store, manifest.sequence);
  const partial = `${folder}.partial`;
  const inUse = new Set(['current', 'previous'].map((link) => sequenceAt(store, link as 'current')));
  // Whole, but nobody pointed at it yet.
  if (!inUse.has(manifest.sequence) && disk.read(`${folder}/${MANIFEST}`)) {
    disk.remove(partial);
    disk.rename(folder, partial);
  }
  for (const name of disk.list(`${root}/releases`)) {
    const isOther = name.endsWith('.partial') && `${root}/releases/${name}` !== partial;
    if (isOther) disk.remove(`${root}/releases/${name}`);
  }
  if (!disk.read(`${partial}/${MANIFEST}`)?.equals(bytes)) disk.remove(partial);
  disk.makeFolder(`${partial}/site`);
  for (const path of new Set(manifest.files.flatMap(({ path }) => foldersOf(path)))) {
    disk.makeFolder(`${partial}/site/${path}`);
  }
  return partial;
}

async function fill(
  store: Store,
  source: Source,
  { manifest, bytes, signature }: Release,
  partial: string,
): Promise<void> {
  const { disk } = store;
  for (const [name, content] of [
    [SIGNATURE, Buffer.from(signature)],
    [MANIFEST, bytes],
  ] as const) {
    disk.create(`${partial}/${name}`);
    disk.append(`${partial}/${name}`, content);
  }
  const atHand = filesAtHand(store);
  for (const file of manifest.files) {
    const place = `${partial}/site/${file.path}`;
    if (disk.contentOf(place)?.sha256 === file.sha256) continue;
    disk.remove(place);
    const known = atHand.get(file.sha256);
    // A disk can rot: what is at hand is read again before it is trusted.
    if (known !== undefined && disk.contentOf(known)?.sha256 === file.sha256) disk.link(known, place);
    else await fetchFile(store, source, file, `${partial}/part`, place);
  }
  disk.remove(`${partial}/part`);
}

/**
 * Brings a release in and shows it; `undefined` when the device shows it already. Whatever stops it, at any byte,
 * what is shown stays whole, and the next try goes on where this one ended.
 *
 * @throws {Refusal} when the release is not taken
 */
export async function install(store: Store, delivery: Delivery): Promise<Manifest | undefined> {
  const { disk, root } = store;
  const release = await fetchRelease(delivery);
  const { manifest } = release;
  const seen = seenBy(store);
  // A package may lie on the shelf for longer than its release holds: whoever installs it wants what is in it.
  const now = delivery.trust === 'package' ? new Date(manifest.created) : delivery.now;
  if (!isNews(manifest, digestOf(release.bytes), seen, now)) return undefined;
  const partial = begin(store, release);
  await fill(store, delivery.source, release, partial);
  disk.rename(partial, releaseFolder(store, manifest.sequence));
  // Before anything points at it, all of it is safe from a power cut.
  disk.sync(root);
  if (seen.current > 0) pointAt(store, 'previous', seen.current);
  pointAt(store, 'current', manifest.sequence);
  return manifest;
}
