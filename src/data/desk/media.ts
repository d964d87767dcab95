import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from '../problem.ts';
import { uploadsOf } from '../uploads.ts';
import { cleanImage } from './image.ts';
import type { Kind } from './kinds.ts';
import { endingOf, isMedia, kindOf, refusedUpload } from './kinds.ts';
import { pathInside } from './place.ts';
import { NotThere, Refusal } from './refusal.ts';
import { cleanSvg } from './svg.ts';

/** How the bytes of each kind of upload begin, and what is taken out of them. */
const KINDS: Readonly<Record<Kind, { readonly begins: RegExp; readonly clean?: Cleaner }>> = {
  '.jpg': { begins: /^\xff\xd8\xff/, clean: cleanImage },
  '.jpeg': { begins: /^\xff\xd8\xff/, clean: cleanImage },
  '.png': { begins: /^\x89PNG\r\n/, clean: cleanImage },
  '.webp': { begins: /^RIFF[^]{4}WEBP/, clean: cleanImage },
  '.svg': { begins: /^(\xef\xbb\xbf)?\s*<(\?xml|!--|svg|!DOCTYPE svg)/i, clean: cleanSvg },
  '.pdf': { begins: /^%PDF-/ },
  '.docx': { begins: /^PK\x03\x04/ },
  '.odt': { begins: /^PK\x03\x04/ },
  '.xlsx': { begins: /^PK\x03\x04/ },
  '.ods': { begins: /^PK\x03\x04/ },
};

type Cleaner = (bytes: Uint8Array, extension: string) => Promise<Uint8Array> | Uint8Array;

interface Asset {
  readonly path: string;
  readonly content: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
};

/** The media type of an upload; a document that a browser does not show is just a file. */
export const typeOf = (path: string) => TYPES[endingOf(path)] ?? 'application/octet-stream';

/**
 * An upload without what nobody meant to publish.
 *
 * @throws Refusal when it is of a kind that is not allowed, too large, or not what its name says.
 */
export async function cleanMedia(path: string, bytes: Uint8Array): Promise<Uint8Array> {
  const refused = refusedUpload(path, bytes.length);
  if (refused) throw new Refusal(refused.code, refused.params);
  const ending = kindOf(path);
  const kind = ending && KINDS[ending];
  const beginning = Buffer.from(bytes.subarray(0, 300)).toString('latin1');
  if (!kind?.begins.test(beginning)) throw new Refusal('mediaBroken', { file: path });
  try {
    return await (kind.clean?.(bytes, endingOf(path)) ?? bytes);
  } catch {
    throw new Refusal('mediaBroken', { file: path });
  }
}

/**
 * Keeps an upload in the town's folder, cleaned of what nobody meant to publish; gives its path.
 *
 * @throws Refusal when it is of a kind that is not allowed, too large, or not what its name says.
 */
export async function writeMedia(root: string, { path, content }: Asset): Promise<string> {
  if (kindOf(path) && !isMedia(path)) throw new Refusal('place', { file: path });
  const clean = await cleanMedia(path, Buffer.from(content, 'base64'));
  const place = pathInside(root, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.new`, clean, { flag: 'wx' });
  renameSync(`${place}.new`, place);
  return path;
}

/** An upload as Decap is given it. */
export function readMedia(root: string, path: string) {
  if (!isMedia(path)) throw new Refusal('place', { file: path });
  try {
    const content = readFileSync(pathInside(root, path)).toString('base64');
    return { id: path, path, name: path.slice('uploads/'.length), content, encoding: 'base64' };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new NotThere(path);
  }
}

/** Every upload of the town; its map files are none. */
export function listMedia(root: string) {
  let names: string[] = [];
  try {
    names = readdirSync(join(root, 'uploads'));
  } catch {
    // No uploads yet.
  }
  return names
    .map((name) => `uploads/${name}`)
    .filter(isMedia)
    .sort()
    .map((path) => readMedia(root, path));
}

/** Places in the content that show an upload or lead to it. */
export function usersOf({ entries }: Pick<Content, 'entries'>, path: string): Problem[] {
  return entries
    .filter((entry) => uploadsOf(entry).has(path))
    .map(({ file }) => ({ severity: 'error', code: 'dangling', file, field: fieldPath([]), value: path, params: {} }));
}
