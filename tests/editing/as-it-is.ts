import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '~/data/files.ts';
import { listSources } from '~/data/files.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { editorAddress } from '~/schema/decap/address.ts';
import type { Editor } from './editor.ts';

/** Entries of a town that an editor can open. */
export const editable = (town: string): Source[] =>
  listSources(town).sources.filter(({ collection }) => (collections[collection] as Collection).frozen !== true);

/** The first line in which two texts differ. */
function difference(before: string, after: string): string {
  const [a, b] = [before.split('\n'), after.split('\n')];
  const at = a.findIndex((line, i) => line !== b[i]);
  return `line ${at + 1}: ${JSON.stringify(a[at])} → ${JSON.stringify(b[at])}`;
}

/** Opens an entry and saves it without touching anything; gives what is not as it should be. */
export async function saveUntouched(editor: Editor, town: string, { file, collection, id }: Source): Promise<string[]> {
  const read = () => readFileSync(join(town, file), 'utf8');
  const before = read();
  await editor.open(editorAddress(collections[collection], id));
  const { isChanged, sent, wrong } = await editor.saveAsItIs();
  const after = read();
  return [
    ...(wrong === '' ? [] : [`refused: ${wrong.replaceAll('\n', ' ')}`]),
    ...(isChanged ? ['opening alone changed it'] : []),
    ...(wrong === '' && sent === undefined ? ['nothing was sent'] : []),
    ...(sent === undefined || sent === before ? [] : [`would be written otherwise, ${difference(before, sent)}`]),
    ...(after === before ? [] : [`is written otherwise, ${difference(before, after)}`]),
  ];
}
