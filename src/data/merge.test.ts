import { describe, expect, it } from 'vitest';
import { merge } from './merge.ts';

describe('merge', () => {
  it('takes what only the source changed', () => {
    expect(merge({ a: 1, b: 1 }, { a: 1, b: 1 }, { a: 2, b: 1 })).toEqual({
      entry: { a: 2, b: 1 },
      changed: ['a'],
      conflicts: [],
    });
  });

  it('keeps what only the editor changed, added or took away', () => {
    expect(merge({ a: 1, b: 1 }, { a: 2, c: 3 }, { a: 1, b: 1 })).toEqual({
      entry: { a: 2, c: 3 },
      changed: [],
      conflicts: [],
    });
  });

  it('keeps the editor where both changed, and tells', () => {
    expect(merge({ a: 1 }, { a: 2 }, { a: 3 })).toEqual({
      entry: { a: 2 },
      changed: [],
      conflicts: [{ field: 'a', ours: 2, theirs: 3 }],
    });
  });

  it('is silent where both changed to the same', () => {
    expect(merge({ a: [1] }, { a: [2] }, { a: [2] })).toEqual({ entry: { a: [2] }, changed: [], conflicts: [] });
  });

  it('takes away what the source no longer has and the editor left', () => {
    expect(merge({ a: 1, b: 1 }, { a: 1, b: 1 }, { b: 1 })).toEqual({ entry: { b: 1 }, changed: ['a'], conflicts: [] });
  });
});
