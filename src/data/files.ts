import type { Stats } from 'node:fs';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionName } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';
import { closest } from './closest.ts';
import { collectionsIn, entryId, extensionOf, foldersIn, isFolderAmong, ownerAmong, stem } from './folders.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { slugLike } from './problem.ts';

/** Largest file an entry may be, in bytes; a whole book chapter fits twenty times. */
const MAX_BYTES = 1_000_000;

/** Folders that belong to the content but hold no entries of the catalogue. */
const OTHER_FOLDERS = new Set(['reports', 'uploads']);

/** A file that should be an entry, not yet read. */
export interface Source {
  readonly collection: CollectionName;
  /** File name without its extension, after the names of folders in braces: `kp-2024/1-1`. */
  readonly id: string;
  /** Path inside the content folder. */
  readonly file: string;
  readonly path: string;
  readonly bytes: number;
  /** Time of the last change in milliseconds; with the size it tells whether a file is still the same. */
  readonly changed: number;
}

interface Listing {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

const problem = (
  file: string,
  code: ProblemCode,
  params: Problem['params'] = {},
  severity: Problem['severity'] = 'error',
): Problem => ({ severity, code, file, field: '', params });

/** Visible names in a folder in a steady order; `undefined` where the system does not let us look. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch {
    return undefined;
  }
}

interface Candidate {
  readonly name: string;
  readonly id: string;
  readonly stat: Stats | undefined;
  readonly extension: string;
  /** Whether a file before it has the same id. */
  readonly taken: boolean;
}

/** What keeps a file of a collection from being an entry, by its name and kind alone. */
function refusal({
  name,
  id,
  stat,
  extension,
  taken,
}: Candidate): (Pick<Problem, 'code'> & Partial<Problem>) | undefined {
  // A link can lead out of the town's folder, or in a circle; Git and the CMS do not follow it either.
  if (stat?.isSymbolicLink()) return { code: 'symlink' };
  if (!stat?.isFile() || id === name) return { code: 'unknownFile', params: { extension } };
  if (taken) return { code: 'duplicateId', params: { id } };
  if (!name.endsWith(`.${extension}`)) return { code: 'extension', params: { extension } };
  if (!slug.safeParse(id).success) {
    const suggestion = slugLike(id);
    return { code: 'fileName', params: suggestion ? { suggestion: `${suggestion}.${extension}` } : {} };
  }
  return stat.size > MAX_BYTES ? { code: 'tooLarge', params: { limit: MAX_BYTES / 1000 } } : undefined;
}

/** What a folder within a folder may be: one that holds entries, or something that nobody will read. */
function listInner(root: string, parts: readonly string[], name: string): Listing | undefined {
  const folder = parts.join('/');
  const allowed = foldersIn(parts);
  if (allowed.length === 0) return undefined;
  if (isFolderAmong(allowed, name)) return listFolder(root, [...parts, name]);
  const suggestion = allowed.some((segment) => segment.startsWith('{')) ? slugLike(name) : closest(name, allowed);
  return {
    sources: [],
    problems: [problem(`${folder}/${name}`, 'unknownFolder', suggestion ? { suggestion } : {})],
  };
}

function listFolder(root: string, parts: readonly string[]): Listing {
  const folder = parts.join('/');
  const names = namesIn(join(root, folder));
  if (!names) return { sources: [], problems: [problem(folder, 'unreadable')] };
  const here = collectionsIn(parts);
  const ending = (name: string) => extensionOf(ownerAmong(here, stem(name)) ?? { format: 'yaml' });
  const seen = new Set<string>();
  const sources: Source[] = [];
  const problems: Problem[] = [];
  // Of two files with one id, the one that ends as it should is the entry.
  const rank = (name: string) => (name.endsWith(`.${ending(name)}`) ? 0 : 1);
  for (const name of names.sort((a, b) => rank(a) - rank(b))) {
    const file = `${folder}/${name}`;
    const path = join(root, folder, name);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    const inner = stat?.isDirectory() ? listInner(root, parts, name) : undefined;
    sources.push(...(inner?.sources ?? []));
    problems.push(...(inner?.problems ?? []));
    if (inner) continue;
    const id = stem(name);
    const extension = ending(name);
    const collection = ownerAmong(here, id);
    const refused = collection
      ? refusal({ name, id, stat, extension, taken: seen.has(id) })
      : ({ code: stat?.isSymbolicLink() ? 'symlink' : 'strayFile' } as const);
    seen.add(id);
    if (refused) problems.push(problem(file, refused.code, 'params' in refused ? refused.params : {}));
    else if (stat && collection) {
      const entry = { collection: collection.name as CollectionName, id: entryId(collection, parts, id) };
      sources.push({ ...entry, file, path, bytes: stat.size, changed: stat.mtimeMs });
    }
  }
  return { sources, problems };
}

/** What stands at the top of the content folder: a collection, something else that may be there, or a stranger. */
function listTop(root: string, name: string): Listing {
  const stat = lstatSync(join(root, name), { throwIfNoEntry: false });
  const folders = foldersIn([]);
  const isKnown = folders.includes(name);
  const stranger = (code: ProblemCode, suggestion?: string): Listing => ({
    sources: [],
    problems: [problem(name, code, suggestion ? { suggestion } : {}, isKnown ? 'error' : 'warning')],
  });
  if (stat?.isSymbolicLink()) return stranger('symlink');
  if (!stat?.isDirectory()) return stranger('strayFile');
  return isKnown ? listFolder(root, [name]) : stranger('unknownFolder', closest(name, folders));
}

/** Every file of the content folder that should be an entry, and what does not belong there. */
export function listSources(root: string): Listing {
  const isFolder = statSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  const names = isFolder ? namesIn(root) : undefined;
  if (!names) return { sources: [], problems: [problem(root, isFolder ? 'unreadable' : 'missingFolder')] };
  const listings = names.filter((name) => !OTHER_FOLDERS.has(name)).map((name) => listTop(root, name));
  return {
    sources: listings.flatMap(({ sources }) => sources),
    problems: listings.flatMap(({ problems }) => problems),
  };
}

/**
 * The text of a file.
 *
 * @throws TypeError when the bytes are not UTF-8.
 */
export function readSource({ path }: Source): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
}
