import type { Entry } from './load.ts';

/** An address of ours; `https://domov.cz/uploads/cenik.pdf` is somebody else's. */
const UPLOAD = /(?<![\w./:-])\/(uploads\/[a-z0-9][\w.-]*\.\w+)/gi;

/** Uploads that an entry shows or leads to, by their paths inside the content: `uploads/vchod.jpg`. */
export function uploadsOf({ data, body }: Pick<Entry, 'data' | 'body'>): Set<string> {
  return new Set([...`${JSON.stringify(data)}\n${body}`.matchAll(UPLOAD)].map(([, path = '']) => path));
}
