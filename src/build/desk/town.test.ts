import { describe, expect, it } from 'vitest';
import { prefixOf } from './town.ts';

describe('the folder of the content in its repository', () => {
  it.each([
    ['', ''],
    ['.', ''],
    ['content', 'content/'],
    ['./obsah/mesto/', 'obsah/mesto/'],
    ['obsah\\mesto', 'obsah/mesto/'],
  ])('%j is %j', (way, prefix) => {
    expect(prefixOf(way)).toBe(prefix);
  });

  it('cannot be told where the content lies outside the program; the setting is named', () => {
    expect(() => prefixOf('../town')).toThrow('editing.folder');
  });
});
