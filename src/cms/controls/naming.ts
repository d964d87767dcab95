import { isNewDraft, textOf } from '../draft.ts';
import type { Draw } from './adapter.ts';
import { element } from './dom.ts';
import { drawReference } from './reference.ts';

/** After what a new file is named: an entry that it is about, or a year. An old one keeps its name. */
export const drawNaming: Draw = (into, place) => {
  const entry = place.entry();
  if (!isNewDraft(entry)) {
    into.append(element('p', { id: place.id }, textOf(entry.get('slug'))));
    return {};
  }
  if (place.setting('collection') !== undefined) return drawReference(into, place);
  const input = element('input', { id: place.id, type: 'number', min: 1990, max: 2100, inputmode: 'numeric' });
  input.addEventListener('input', () => place.change(input.value === '' ? undefined : input.value));
  into.append(input);
  return {};
};
