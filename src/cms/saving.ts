import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { kindOf } from '~/schema/decap/collection.ts';
import { wrongIn } from './check.ts';
import type { DecapWindow, Immutable } from './decap.ts';
import { town } from './desk.ts';
import { textOf } from './draft.ts';
import { loadNames, nameOf } from './names.ts';
import { decapStore } from './store.ts';
import { clearSummary } from './summary.ts';
import { checkAnew } from './validity.ts';

/** The last look before an entry is written, with what others have added or deleted in the meantime. */
async function lookOver(entry: Immutable): Promise<void> {
  checkAnew();
  await loadNames();
  const name = String(entry.get('collection'));
  const kind: Collection = collections[kindOf(name) as keyof typeof collections];
  const id = [...name.split('--').slice(1), textOf(entry.get('slug'))].join('/');
  const held = (entry.get('data') as Immutable).toJS() as Record<string, unknown>;
  const wrong = wrongIn(kind, held, { id, isThere: (to, one) => nameOf(to, one) !== undefined });
  if (wrong.length > 0) throw new Error(wrong.map(({ field, message }) => `${field}: ${message}`).join(' '));
}

/**
 * What was saved is what further changes are compared with. Decap compares with the entry as it was opened, so that it would
 * take the old words, written back after a save, for no change and not let them be saved. With drafts it does better.
 */
function remember(entry: Immutable): void {
  const slug = textOf(entry.get('slug'));
  if (slug === '' || town().editing?.workflow === true) return;
  const saved = entry.set('isPersisting', false).toJS() as object;
  decapStore()?.dispatch({
    type: 'ENTRY_SUCCESS',
    payload: { collection: entry.get('collection'), slug, entry: saved },
  });
}

/** Nothing broken is written, whatever Decap itself lets through; and what is new can be referred to at once. */
export function guardSaving(cms: DecapWindow['CMS']): void {
  cms.registerEventListener({ name: 'preSave', handler: ({ entry }) => lookOver(entry) });
  cms.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      remember(entry);
      clearSummary();
      checkAnew();
      await loadNames();
    },
  });
}
