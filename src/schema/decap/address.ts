import type { Collection } from '../collection.ts';
import { BETWEEN } from './collection.ts';

/**
 * Where the editor's page opens an entry: what follows `/admin/` in its address.
 *
 * @example editorAddress(planMeasures, 'kp-2024/1-1') // '#/collections/plan-measures--kp-2024/entries/1-1'
 */
export function editorAddress({ name, folder }: Pick<Collection, 'name' | 'folder'>, id: string): string {
  const names = id.split('/');
  const open = names.slice(0, folder.split('/').filter((part) => part.startsWith('{')).length);
  // A kind that has one file is opened under its own name, wherever the file is.
  const own = name === 'settings' ? name : (names[open.length] ?? name);
  return `#/collections/${[name, ...open].join(BETWEEN)}/entries/${own}`;
}
