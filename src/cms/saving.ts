import { named } from '~/data/desk/named.ts';
import type { Collection } from '~/schema/collection.ts';
import { collections } from '~/schema/collections.ts';
import { kindOf } from '~/schema/decap/collection.ts';
import { wrongIn } from './check.ts';
import type { DecapWindow, Immutable } from './decap.ts';
import { isLocal, Told, town } from './desk.ts';
import { textOf } from './draft.ts';
import { isThere, learn, loadNames } from './names.ts';
import { decapStore } from './store.ts';
import { clearSummary } from './summary.ts';
import { endWatch } from './unsaved.ts';
import { checkAnew } from './validity.ts';

/** The kind of an entry, its id, and what it holds. */
function read(entry: Immutable) {
  const name = String(entry.get('collection'));
  const kind: Collection = collections[kindOf(name) as keyof typeof collections];
  const id = [...name.split('--').slice(1), textOf(entry.get('slug'))].join('/');
  return { kind, id, held: (entry.get('data') as Immutable).toJS() as Record<string, unknown> };
}

/** The last look before an entry is written, with what others have added or deleted in the meantime. */
async function lookOver(entry: Immutable): Promise<void> {
  checkAnew();
  await loadNames();
  const { kind, id, held } = read(entry);
  const wrong = wrongIn(kind, held, { id, isThere });
  if (wrong.length > 0) throw new Told(wrong.map(({ field, message }) => `${field}: ${message}`).join(' '));
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
  cms.registerEventListener({
    name: 'preSave',
    handler: ({ entry }) => {
      endWatch();
      return lookOver(entry);
    },
  });
  cms.registerEventListener({
    name: 'postSave',
    handler: async ({ entry }) => {
      remember(entry);
      clearSummary();
      checkAnew();
      const { kind, id, held } = read(entry);
      if (!isLocal() && !id.endsWith('/') && id !== '') learn(kind.name, named(id, held));
      await loadNames();
    },
  });
}
