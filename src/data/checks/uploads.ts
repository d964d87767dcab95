import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseMarkdown } from '~/domain/text/markdown.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import type { Content, Entry } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from '../problem.ts';
import { uploadsOf } from '../uploads.ts';
import { placedValues } from '../widgets.ts';

/** Formatted texts of an entry, each with the field in which it is. */
function textsOf({ collection, data, body }: Entry): (readonly [field: string, text: string])[] {
  const { fields }: Collection = collections[collection];
  const inFields = [...placedValues(fields, data, 'richtext')].map(
    ({ path, value }) => [fieldPath(path), String(value)] as const,
  );
  return body === '' ? inFields : [...inFields, ['body', body]];
}

/** Addresses of pictures in a text that do not say what is on them. */
const mutePictures = (text: string) =>
  text.includes('![')
    ? parseMarkdown(text)
        .flatMap(({ children }) => children ?? [])
        .filter(({ type, content }) => type === 'image' && content.trim() === '')
        .map((token) => String(token.attrGet('src') ?? ''))
    : [];

/** Pictures that not everybody would learn of, and uploads that are not there. */
export function lostUploads({ root, entries }: Pick<Content, 'entries' | 'root'>): Problem[] {
  return entries.flatMap((entry): Problem[] => {
    const wrong = (code: 'altMissing' | 'uploadMissing', field: string, value: string): Problem => ({
      severity: 'error',
      code,
      file: entry.file,
      field,
      value,
      params: {},
    });
    return [
      ...textsOf(entry).flatMap(([field, text]) => mutePictures(text).map((src) => wrong('altMissing', field, src))),
      ...[...uploadsOf(entry)]
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => wrong('uploadMissing', '', path)),
    ];
  });
}
