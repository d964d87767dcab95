import { createHash } from 'node:crypto';
import type { Seen } from './accept.ts';
import type { Disk } from './disk.ts';
import type { Manifest } from './manifest.ts';
import { MANIFEST, manifestOf } from './manifest.ts';

/** What outlives a release: the highest number ever shown, those that proved ill, the last that proved well. */
export interface State {
  readonly highest: number;
  readonly ill: readonly number[];
  readonly well: number;
}

/** The folder of releases on a device: `releases/7/`, and `current` and `previous` that point at two of them. */
export interface Store {
  readonly disk: Disk;
  readonly root: string;
}

const NOTHING: State = { highest: 0, ill: [], well: 0 };

export const releaseFolder = ({ root }: Store, sequence: number): string => `${root}/releases/${sequence}`;

/** A file that takes the place of an older one at once, whole. */
export function replaceFile({ disk, root }: Store, name: string, text: string): void {
  disk.create(`${root}/${name}.new`);
  disk.append(`${root}/${name}.new`, Buffer.from(text));
  disk.sync(root);
  disk.rename(`${root}/${name}.new`, `${root}/${name}`);
  disk.sync(root);
}

/** The state; one that cannot be read is as if there were none. */
export function stateOf({ disk, root }: Store): State {
  try {
    const { highest, ill, well } = JSON.parse(disk.read(`${root}/state.json`)?.toString() ?? '{}') as Partial<State>;
    return { highest: highest ?? 0, ill: ill ?? [], well: well ?? 0 };
  } catch {
    return NOTHING;
  }
}

export const writeState = (store: Store, state: State): void =>
  replaceFile(store, 'state.json', `${JSON.stringify(state)}\n`);

/** Which release a link points at; 0 for none. */
export function sequenceAt({ disk, root }: Store, link: 'current' | 'previous'): number {
  return Number(/^releases\/(\d+)$/.exec(disk.linkTarget(`${root}/${link}`) ?? '')?.[1] ?? 0);
}

/** Points a link at a release, at once: there is no moment without one. */
export function pointAt({ disk, root }: Store, link: 'current' | 'previous', sequence: number): void {
  disk.remove(`${root}/${link}.new`);
  disk.symlink(`releases/${sequence}`, `${root}/${link}.new`);
  disk.rename(`${root}/${link}.new`, `${root}/${link}`);
  disk.sync(root);
}

export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const manifestBytes = (store: Store, sequence: number) =>
  store.disk.read(`${releaseFolder(store, sequence)}/${MANIFEST}`);

/** The manifest of a release on the disk; `undefined` when there is none that can be read. */
export function manifestAt(store: Store, sequence: number): Manifest | undefined {
  try {
    const bytes = manifestBytes(store, sequence);
    return bytes && manifestOf(bytes);
  } catch {
    return undefined;
  }
}

/** Whether every file of a release is there as it was signed. */
export function isWhole(store: Store, sequence: number): boolean {
  const files = manifestAt(store, sequence)?.files;
  const site = `${releaseFolder(store, sequence)}/site`;
  return files?.every(({ path, sha256 }) => store.disk.contentOf(`${site}/${path}`)?.sha256 === sha256) ?? false;
}

/** What the device has seen, for judging what is news. */
export function seenBy(store: Store): Seen {
  const current = sequenceAt(store, 'current');
  const { highest, ill } = stateOf(store);
  const bytes = manifestBytes(store, current);
  return { current, digest: bytes ? digestOf(bytes) : '', highest: Math.max(current, highest), ill };
}

/** Removes what is neither shown nor kept for going back. */
export function prune(store: Store): void {
  const kept = new Set([sequenceAt(store, 'current'), sequenceAt(store, 'previous')].map(String));
  for (const name of store.disk.list(`${store.root}/releases`)) {
    if (!kept.has(name)) store.disk.remove(`${store.root}/releases/${name}`);
  }
}
