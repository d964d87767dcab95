import type { Collection } from '~/schema/collection.ts';
import type { CollectionName } from '~/schema/collections.ts';
import { collections } from '~/schema/collections.ts';
import { slug } from '~/schema/fields/reference.ts';

const EXTENSIONS = { yaml: 'yaml', markdown: 'md' } as const;

const all = Object.values<Collection>(collections).map((collection) => ({
  collection,
  pattern: collection.folder.split('/'),
}));

const isOpen = (segment: string) => segment.startsWith('{');

/** Whether a name of a file or a folder is a year, 1990 to 2100. */
export const isYear = (name: string) => /^\d{4}$/.test(name) && Number(name) >= 1990 && Number(name) <= 2100;

/** Whether a folder's name can stand where a pattern has this segment. */
function fits(segment: string, name: string): boolean {
  if (segment === '{year}') return isYear(name);
  return isOpen(segment) ? slug.safeParse(name).success : segment === name;
}

const begins = (pattern: readonly string[], parts: readonly string[]) =>
  parts.every((name, i) => pattern[i] !== undefined && fits(pattern[i], name));

/** The collections that have files in a folder, given as the names on the way to it. */
export const collectionsIn = (parts: readonly string[]): Collection[] =>
  all
    .filter(({ pattern }) => pattern.length === parts.length && begins(pattern, parts))
    .map(({ collection }) => collection);

/** What folders there may be in a folder: names, and in braces what any name may stand for. */
export const foldersIn = (parts: readonly string[]): string[] => [
  ...new Set(
    all
      .filter(({ pattern }) => pattern.length > parts.length && begins(pattern, parts))
      .map(({ pattern }) => pattern[parts.length] ?? ''),
  ),
];

/** Whether a folder of this name may be among the given ones. */
export const isFolderAmong = (segments: readonly string[], name: string) =>
  segments.some((segment) => fits(segment, name));

/** Of the collections in a folder, the one that a file belongs to: the one that is this file, else the one that has many. */
export const ownerAmong = (here: readonly Collection[], name: string): Collection | undefined =>
  here.find(({ file }) => file === name) ?? here.find(({ file }) => file === undefined);

/** How the name of a collection's files ends. */
export const extensionOf = ({ format }: Pick<Collection, 'format'>) => EXTENSIONS[format];

/**
 * The id of an entry: the folders that stand for braces, then the file's own name; an entry that is alone in such a folder,
 * as a plan is, is known by the folder.
 *
 * @example entryId(planMonitoring, ['plans', 'kp', 'monitoring', '2025'], 'm-1-1') // 'kp/2025/m-1-1'
 */
export function entryId({ folder, file }: Collection, parts: readonly string[], name: string): string {
  const open = folder.split('/').flatMap((segment, i) => (isOpen(segment) ? [parts[i] ?? ''] : []));
  return (file !== undefined && open.length > 0 ? open : [...open, name]).join('/');
}

/** The file in which an entry is kept, inside the content folder. */
export function entryFile(collection: Collection, id: string): string {
  const names = id.split('/');
  const folder = collection.folder.split('/').map((segment) => (isOpen(segment) ? (names.shift() ?? '') : segment));
  return `${[...folder, names.shift() ?? collection.file].join('/')}.${extensionOf(collection)}`;
}

/** What stands before the ending of a file's name. */
export const stem = (name: string) => name.replace(/\.(yaml|yml|md)$/, '');

/** The entry that a file of the content folder holds, whether or not it can be read; nothing where none could be. */
export function entryAt(file: string): { readonly collection: CollectionName; readonly id: string } | undefined {
  const parts = file.split('/');
  const name = stem(parts.pop() ?? '');
  const collection = ownerAmong(collectionsIn(parts), name);
  return collection && { collection: collection.name as CollectionName, id: entryId(collection, parts, name) };
}

/** An entry of the given name that lies as near to another as a reference asks: in the same plan, the same version. */
export const nearId = (id: string, within: number, name: string) => [...id.split('/').slice(0, within), name].join('/');

/**
 * The folder in which a reference looks for its entry, as the editor knows it.
 *
 * @example sharedFolder('plan-objectives', 'kp/1-1', 1) // 'plans/kp/objectives'
 */
export function sharedFolder(to: string, id: string, within: number): string {
  const names = id.split('/').slice(0, within);
  const segments = collections[to as CollectionName].folder
    .split('/')
    .map((one) => (isOpen(one) ? names.shift() : one));
  return segments.slice(0, segments.includes(undefined) ? segments.indexOf(undefined) : undefined).join('/');
}
