/** Longest name of a file that Linux keeps, in bytes. */
const LONGEST_NAME = 255;

const LONGEST_PATH = 1000;

/** Control characters, and what has a meaning of its own in a path of one system or another. */
const UNSAFE = /[\u0000-\u001f\u007f\\:*?"<>|]/;

const isSafeName = (name: string) =>
  name !== '' && !name.startsWith('.') && Buffer.byteLength(name) <= LONGEST_NAME && !UNSAFE.test(name);

/**
 * Whether a path of a release stays in its folder, whatever system it is written on.
 *
 * @example isSafePath('sluzby/pecovatelska/index.html') // true
 * @example isSafePath('../etc/passwd') // false
 */
export const isSafePath = (path: string): boolean =>
  path.length <= LONGEST_PATH && path === path.normalize('NFC') && path.split('/').every(isSafeName);

/** The folders above a path: `a/b/c` is in `a` and `a/b`. */
export const foldersOf = (path: string): string[] =>
  path
    .split('/')
    .slice(0, -1)
    .map((_, i, all) => all.slice(0, i + 1).join('/'));

/** A path that a file system blind to the case of letters would take for another one of them, or for a folder. */
export function clashIn(paths: readonly string[]): string | undefined {
  const files = new Set<string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const folded = path.toLowerCase();
    if (files.has(folded)) return path;
    files.add(folded);
    for (const folder of foldersOf(path)) {
      const known = folders.get(folder.toLowerCase());
      if (known !== undefined && known !== folder) return path;
      folders.set(folder.toLowerCase(), folder);
    }
  }
  return paths.find((path) => folders.has(path.toLowerCase()));
}
