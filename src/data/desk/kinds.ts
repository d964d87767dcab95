import type { RefusalCode } from './refusal.ts';

/** Kinds of file that an editor may upload, and the most they may weigh, in bytes. */
const LIMITS = {
  '.jpg': 20_000_000,
  '.jpeg': 20_000_000,
  '.png': 20_000_000,
  '.webp': 20_000_000,
  '.svg': 500_000,
  '.pdf': 10_000_000,
  '.docx': 10_000_000,
  '.odt': 10_000_000,
  '.xlsx': 10_000_000,
  '.ods': 10_000_000,
};

/** How the name of a file ends that may be uploaded. */
export type Kind = keyof typeof LIMITS;

/** The ending of a name in small letters, with its dot. */
export const endingOf = (path: string) => /\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '';

/** The kind of a file by its name; nothing where it may not be uploaded. */
export function kindOf(path: string): Kind | undefined {
  const ending = endingOf(path);
  return Object.hasOwn(LIMITS, ending) ? (ending as Kind) : undefined;
}

/** Whether a path inside the content is that of an upload. */
export const isMedia = (path: string) =>
  /^uploads\/[a-z0-9][\w-]*(\.[\w-]+)*\.\w+$/i.test(path) && kindOf(path) !== undefined;

/** Why an upload is refused by its name and size alone, if it is. */
export function refusedUpload(
  path: string,
  size: number,
): { readonly code: RefusalCode; readonly params: Readonly<Record<string, string | number>> } | undefined {
  const kind = kindOf(path);
  if (!kind) return { code: 'mediaKind', params: { file: path, allowed: Object.keys(LIMITS).join(', ') } };
  const limit = LIMITS[kind];
  return size > limit ? { code: 'mediaLarge', params: { file: path, limit: limit / 1_000_000 } } : undefined;
}
