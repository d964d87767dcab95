import { describe, expect, it } from 'vitest';
import { differenceOf, fateOf } from './difference.ts';

describe('two texts compared', () => {
  const before = 'Služba bude mít 5 pečovatelek a jedno auto.';
  const after = 'Služba bude mít 7 pečovatelek, jedno auto a kolo.';

  it('give both back, whole and in order', () => {
    const parts = differenceOf(before, after);
    const text = (left: string) => parts.flatMap(({ kind, text: part }) => (kind === left ? [] : [part])).join('');
    expect(text('added')).toBe(before);
    expect(text('removed')).toBe(after);
  });

  it('differ by words, not by letters', () => {
    const parts = differenceOf('Přijmout pečovatelku', 'Přijmout pečovatele');
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: 'pečovatelku' },
      { kind: 'added', text: 'pečovatele' },
    ]);
  });

  it('that are the same are one stretch, and nothing when they are empty', () => {
    expect(differenceOf(before, before)).toEqual([{ kind: 'same', text: before }]);
    expect(differenceOf('', '')).toEqual([]);
  });

  it('are all new, or all gone, when one of them is empty', () => {
    expect(differenceOf('', 'Nové')).toEqual([{ kind: 'added', text: 'Nové' }]);
    expect(differenceOf('Staré', '')).toEqual([{ kind: 'removed', text: 'Staré' }]);
  });
});

describe('what became of an entry', () => {
  it.each([
    [undefined, ['a'], 'added'],
    [['a'], undefined, 'removed'],
    [['a', 'b'], ['a', 'b'], 'same'],
    [['a', 'b'], ['a', 'c'], 'changed'],
    [['a'], ['a', 'b'], 'changed'],
  ] as const)('%j → %j: %s', (before, after, fate) => {
    expect(fateOf(before, after)).toBe(fate);
  });
});
