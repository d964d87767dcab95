import { describe, expect, it } from 'vitest';
import { fieldPath, shown, slugLike } from './problem.ts';

describe('fieldPath', () => {
  it.each([
    [['phones', 1, 'number'], 'phones[1].number'],
    [['schedule', 'weekly', 0, 'days', 2], 'schedule.weekly[0].days[2]'],
    [['name'], 'name'],
    [[], ''],
  ])('%j is %s', (path, expected) => {
    expect(fieldPath(path)).toBe(expected);
  });
});

describe('shown', () => {
  it.each([
    ['text', 'text'],
    ['two\n  lines', 'two lines'],
    [null, 'null'],
    [Number.NaN, 'NaN'],
    [['a', 1], '["a",1]'],
    [{ toString: 1 }, '{"toString":1}'],
    [undefined, undefined],
  ])('%j as %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('shortens', () => {
    expect(shown('long '.repeat(10_000))).toHaveLength(80);
  });
});

describe('slugLike', () => {
  it.each([
    ['Domov Růže', 'domov-ruze'],
    ['  Pomoc_doma!  ', 'pomoc-doma'],
    ['Допомога', undefined],
    ['', undefined],
  ])('%s as %s', (name, expected) => {
    expect(slugLike(name)).toBe(expected);
  });
});
