import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { listSources } from '../files.ts';
import { brokenLinks } from '../links/check.ts';
import { loadContent } from '../load.ts';
import type { Problem } from '../problem.ts';
import { writeWhole } from '../write.ts';
import { isMedia } from './kinds.ts';
import { listMedia, readMedia, usersOf, writeMedia } from './media.ts';
import { namesIn } from './names.ts';
import { outlineText } from './outline.ts';
import { pathInside, placeOf } from './place.ts';
import { NotThere, Refusal } from './refusal.ts';
import { readReport } from './report.ts';
import type { HandedIn } from './trial.ts';
import { problemsWith, problemsWithout, readHandedIn } from './trial.ts';

/** A file as Decap is given it; `id` is a digest of what is in it, and nothing where a list is given its outline. */
interface Given {
  readonly data: string;
  readonly file: { readonly path: string; readonly id: string | null; readonly label?: string };
}

/** A file that Decap hands over. */
interface Asset {
  readonly path: string;
  readonly content: string;
}

/** What Decap may ask for, with what it says besides; everything comes from a browser and is not trusted. */
export interface Order {
  readonly folder?: string;
  readonly extension?: string;
  readonly path?: string;
  readonly paths?: readonly string[];
  readonly files?: readonly { readonly path: string; readonly label?: string }[];
  readonly dataFiles?: readonly { readonly path: string; readonly raw: string; readonly newPath?: string }[];
  readonly assets?: readonly Asset[];
  readonly asset?: Asset;
  /** Digests of the files as this editor last saw them, by their path. */
  readonly known?: Readonly<Record<string, string>>;
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

function textOf(root: string, file: string): string | undefined {
  try {
    return readFileSync(pathInside(root, file), 'utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    return undefined;
  }
}

/** The collection of a file that may be edited. */
function editable(file: string) {
  const place = placeOf(file);
  const frozen = place && (collections[place.collection] as Collection & { frozen?: boolean }).frozen;
  if (!place || frozen === true) throw new Refusal('place', { file });
  return place;
}

function give(root: string, path: string, label?: string): Given {
  editable(path);
  const data = textOf(root, path);
  if (data === undefined) throw new NotThere(path);
  return { data, file: { path, id: digest(data), ...(label !== undefined && { label }) } };
}

/** The entries of a folder in outline; a file that cannot be read as it is. */
function giveFolder(root: string, folder: string, extension: string): Given[] {
  const { entries, drafts } = loadContent(root);
  const read = new Map([...entries, ...drafts].map(({ file, data }) => [file, data]));
  return listSources(root)
    .sources.filter(({ file }) => file.startsWith(`${folder}/`) && file.endsWith(`.${extension}`))
    .filter(({ file }) => !file.slice(folder.length + 1).includes('/') && placeOf(file) !== undefined)
    .map(({ file }) => {
      const data = read.get(file);
      if (data === undefined) return give(root, file);
      editable(file);
      return { data: outlineText(data), file: { path: file, id: null } };
    });
}

/** Refuses to write over what this editor has not seen. */
function compare(now: string | undefined, seen: string | undefined, file: string): void {
  if (now === undefined && seen !== undefined) throw new Refusal('gone', { file });
  if (now !== undefined && seen === undefined) throw new Refusal('exists', { file });
  if (now !== undefined && digest(now) !== seen) throw new Refusal('changed', { file });
}

function isSame({ place, file, text }: HandedIn, now: string): boolean {
  try {
    return readHandedIn(place, file, now).text === text;
  } catch {
    return false;
  }
}

async function persist(root: string, { dataFiles = [], assets = [], known = {} }: Order, today: string) {
  const content = loadContent(root);
  const brought = new Set(assets.map(({ path }) => path));
  const written = dataFiles.map(({ path, raw, newPath }) => {
    if (newPath !== undefined && newPath !== path) throw new Refusal('place', { file: newPath });
    const handedIn = readHandedIn(editable(path), path, raw);
    const now = textOf(root, path);
    compare(now, Object.hasOwn(known, path) ? known[path] : undefined, path);
    // What comes with the entry is about to be there.
    const comes = ({ code, value = '' }: Problem) => code === 'uploadMissing' && brought.has(value);
    const problems = problemsWith(content, handedIn, today).filter((problem) => !comes(problem));
    if (problems.length > 0) throw new Refusal('invalid', { file: path }, problems);
    // A file that somebody wrote by hand stays as they wrote it until something in it changes.
    const text = now !== undefined && isSame(handedIn, now) ? now : handedIn.text;
    return { path, text, isNew: text !== now };
  });
  for (const asset of assets) await writeMedia(root, asset);
  for (const { path, text, isNew } of written) if (isNew) writeWhole(pathInside(root, path), text);
  return { known: Object.fromEntries(written.map(({ path, text }) => [path, digest(text)])) };
}

function remove(root: string, { paths = [], known = {} }: Order, today: string) {
  const content = loadContent(root);
  for (const path of paths) {
    if (isMedia(path)) {
      const users = usersOf(content, path);
      if (users.length > 0) throw new Refusal('referenced', { file: path }, users);
      continue;
    }
    const place = editable(path);
    if (place.collection === 'settings') throw new Refusal('settings');
    const now = textOf(root, path);
    if (now === undefined) throw new NotThere(path);
    if (Object.hasOwn(known, path)) compare(now, known[path], path);
    const problems = problemsWithout(content, path, today);
    if (problems.length > 0) throw new Refusal('referenced', { file: path }, problems);
  }
  for (const path of paths) rmSync(pathInside(root, path));
  return { message: 'deleted' };
}

const nothing = () => {
  throw new NotThere();
};

/** What an editor can ask of the content folder, by the names of Decap's proxy protocol and a few of our own. */
export const ACTIONS: Readonly<Record<string, (root: string, order: Order, today: string) => unknown>> = {
  info: () => ({ repo: 'rozcestnik', publish_modes: ['simple'], type: 'local_fs' }),
  entriesByFolder: (root, { folder = '', extension = '' }) => giveFolder(root, folder, extension),
  entriesByFiles: (root, { files = [] }) => files.map(({ path, label }) => give(root, path, label)),
  getEntry: (root, { path = '' }) => give(root, path),
  persistEntry: persist,
  deleteFile: (root, order, today) => remove(root, { ...order, paths: [order.path ?? ''] }, today),
  deleteFiles: remove,
  getMedia: (root) => listMedia(root),
  getMediaFile: (root, { path = '' }) => readMedia(root, path),
  persistMedia: async (root, { asset }) => {
    if (!asset) throw new Refusal('place', { file: '' });
    return readMedia(root, await writeMedia(root, asset));
  },
  // There is no review on one's own computer.
  unpublishedEntries: () => [],
  unpublishedEntry: nothing,
  getDeployPreview: () => null,
  names: (root) => namesIn(loadContent(root)),
  report: (root, _order, today) => readReport(root, today),
  links: (root) => brokenLinks(loadContent(root)),
};

/**
 * Does what an editor asks.
 *
 * @throws Refusal when it must not be done.
 * @throws NotThere when there is no such file.
 */
export function perform(root: string, action: string, order: Order, today: string): unknown {
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (!act) throw new Refusal('action', { action });
  return act(root, order, today);
}
