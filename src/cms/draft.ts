import { NAMING } from '~/schema/decap/collection.ts';
import type { Immutable } from './decap.ts';

/** A value that is text, or none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The id of the entry that is being edited, after the names of folders in braces; a new one has no name of its own yet. */
export function draftId(entry: Immutable, collection: Immutable): string {
  const open = String(collection.get('name')).split('--').slice(1);
  const own = textOf(entry.get('slug')) || entry.getIn(['data', NAMING]);
  return [...open, textOf(own)].join('/');
}

/** Whether the entry that is being edited has no file yet. */
export const isNewDraft = (entry: Immutable) => entry.get('newRecord') === true;
