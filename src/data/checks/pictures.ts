import { parseMarkdown } from '~/domain/text/markdown.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import type { Entry } from '../load.ts';
import type { Problem } from '../problem.ts';
import { fieldPath } from '../problem.ts';
import { placedValues } from '../widgets.ts';

/** What of an entry its texts are found by. */
type Written = Pick<Entry, 'collection' | 'data' | 'body' | 'file'>;

/** Formatted texts of an entry, each with the field in which it is. */
function textsOf({ collection, data, body }: Written): (readonly [field: string, text: string])[] {
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

/** Pictures in the texts of an entry of which those who cannot see would not learn. */
export const mutePicturesIn = (entry: Written): Problem[] =>
  textsOf(entry).flatMap(([field, text]) =>
    mutePictures(text).map((value) => ({
      severity: 'error',
      code: 'altMissing',
      file: entry.file,
      field,
      value,
      params: {},
    })),
  );
