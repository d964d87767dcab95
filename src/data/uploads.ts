import type { Entry } from './load.ts';

const UPLOAD = /\/(uploads\/[a-z0-9][\w.-]*\.\w+)/gi;

/** Uploads that an entry shows or leads to, by their paths inside the content: `uploads/vchod.jpg`. */
export function uploadsOf({ data, body }: Pick<Entry, 'data' | 'body'>): Set<string> {
  return new Set([...`${JSON.stringify(data)}\n${body}`.matchAll(UPLOAD)].map(([, path = '']) => path));
}
