import { createHash } from 'node:crypto';
import type { Disk } from '../disk.ts';

/** Bytes of a file, and those of them that would survive a power cut; two links share one. */
interface Bytes {
  now: Buffer;
  safe: Buffer | undefined;
}

type Node =
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'file'; readonly bytes: Bytes };

type Tree = Map<string, Node>;

type Change = (tree: Tree) => void;

/** The power went off. */
export class PowerCut extends Error {}

/** What a file that was not synced holds after a power cut: nothing, half of it, or all. */
export type Luck = 'none' | 'half' | 'all';

const below = (tree: Tree, path: string) =>
  [...tree.keys()].filter((one) => one === path || one.startsWith(`${path}/`));

function moved(tree: Tree, from: string, to: string): void {
  for (const path of below(tree, to)) tree.delete(path);
  for (const path of below(tree, from)) {
    const node = tree.get(path);
    if (node) tree.set(to + path.slice(from.length), node);
    tree.delete(path);
  }
}

/**
 * A disk whose power can be cut at any call. Names change in the order in which they were asked to, as journals of file
 * systems do it, but a cut may come after any of those that were not synced; bytes that were not synced may be lost.
 */
export class MemoryDisk implements Disk {
  /** Calls that change something, so far. */
  calls = 0;
  /** At which of them the power goes off. */
  cutAt = Infinity;
  #tree: Tree;
  #safe: Tree;
  #pending: Change[] = [];

  constructor(tree: Tree = new Map<string, Node>()) {
    this.#tree = tree;
    this.#safe = new Map(tree);
  }

  #change(change: Change): void {
    this.#tick();
    change(this.#tree);
    this.#pending.push(change);
  }

  #tick(): void {
    this.calls += 1;
    if (this.calls >= this.cutAt) throw new PowerCut();
  }

  #resolve(path: string): string {
    const [at, node] = [...this.#tree].find(([one, { kind }]) => kind === 'link' && path.startsWith(`${one}/`)) ?? [];
    if (at === undefined || node?.kind !== 'link') return path;
    return `${at.slice(0, at.lastIndexOf('/'))}/${node.target}${path.slice(at.length)}`;
  }

  #file(path: string): Bytes | undefined {
    const node = this.#tree.get(this.#resolve(path));
    return node?.kind === 'file' ? node.bytes : undefined;
  }

  makeFolder(path: string): void {
    this.#change((tree) => {
      if (!tree.has(path)) tree.set(path, { kind: 'folder' });
    });
  }

  create(path: string): void {
    const bytes: Bytes = { now: Buffer.alloc(0), safe: undefined };
    this.#change((tree) => void tree.set(path, { kind: 'file', bytes }));
  }

  append(path: string, bytes: Buffer): void {
    this.#tick();
    const file = this.#file(path);
    if (!file) throw new Error(`no file ${path}`);
    file.now = Buffer.concat([file.now, bytes]);
  }

  link(from: string, to: string): void {
    this.#change((tree) => {
      const node = tree.get(from);
      if (node) tree.set(to, node);
    });
  }

  rename(from: string, to: string): void {
    this.#change((tree) => moved(tree, from, to));
  }

  symlink(target: string, path: string): void {
    this.#change((tree) => void tree.set(path, { kind: 'link', target }));
  }

  remove(path: string): void {
    this.#change((tree) => below(tree, path).forEach((one) => tree.delete(one)));
  }

  sync(): void {
    this.#tick();
    for (const node of this.#tree.values()) if (node.kind === 'file') node.bytes.safe = node.bytes.now;
    this.#safe = new Map(this.#tree);
    this.#pending = [];
  }

  read(path: string): Buffer | undefined {
    return this.#file(path)?.now;
  }

  list(path: string): string[] {
    const names = [...this.#tree.keys()].filter((one) => one.startsWith(`${path}/`));
    return [...new Set(names.map((one) => one.slice(path.length + 1).split('/')[0] ?? ''))];
  }

  linkTarget(path: string): string | undefined {
    const node = this.#tree.get(path);
    return node?.kind === 'link' ? node.target : undefined;
  }

  contentOf(path: string): { size: number; sha256: string } | undefined {
    const bytes = this.read(path);
    return bytes && { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  /** How many changes of names a power cut could still undo. */
  get unsafe(): number {
    return this.#pending.length;
  }

  /** The disk after a power cut of which the first so many unsynced changes of names survive. */
  afterCut(survivors: number, luck: Luck): MemoryDisk {
    const tree: Tree = new Map(this.#safe);
    for (const change of this.#pending.slice(0, survivors)) change(tree);
    const copies = new Map<Bytes, Bytes>();
    const copy = ({ now, safe }: Bytes): Bytes => {
      if (luck === 'all' || safe === now) return { now, safe: now };
      const left = safe ?? now.subarray(0, luck === 'half' ? Math.floor(now.length / 2) : 0);
      return { now: left, safe: left };
    };
    for (const [path, node] of tree) {
      if (node.kind !== 'file') continue;
      const bytes = copies.get(node.bytes) ?? copy(node.bytes);
      copies.set(node.bytes, bytes);
      tree.set(path, { kind: 'file', bytes });
    }
    return new MemoryDisk(tree);
  }
}
