import { diffWordsWithSpace } from 'diff';

/** A stretch of text that stayed, that was taken out, or that was put in. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

const segmenter = new Intl.Segmenter('cs', { granularity: 'word' });

/** Words of two texts compared, as a reader would mark the changes. */
export function differenceOf(before: string, after: string): Stretch[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  return diffWordsWithSpace(before, after, { intlSegmenter: segmenter }).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** A part of a card that has a name: its text before and after. */
export interface Changed<Key extends string> {
  readonly key: Key;
  readonly before: string;
  readonly after: string;
}

/** What became of an entry between two versions. */
export type Fate = 'same' | 'changed' | 'added' | 'removed';

/** What became of an entry, given all its texts before and now. */
export function fateOf(before: readonly string[] | undefined, after: readonly string[] | undefined): Fate {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  return before.length === after.length && before.every((text, i) => text === after[i]) ? 'same' : 'changed';
}
