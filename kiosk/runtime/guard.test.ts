import { describe, expect, it } from 'vitest';
import { isForbidden } from './guard.ts';

const press = (combination: string) => {
  const parts = combination.split(' ');
  const has = (name: string) => parts.includes(name);
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: has('ctrl'),
    altKey: has('alt'),
    metaKey: has('meta'),
    shiftKey: has('shift'),
  };
};

describe('the guard of keys', () => {
  it.each([
    ...['ctrl t', 'ctrl n', 'ctrl w', 'ctrl shift w', 'ctrl p', 'ctrl shift p', 'ctrl h', 'ctrl j', 'ctrl shift o'],
    ...['ctrl shift Delete', 'ctrl f', 'ctrl +', 'ctrl -', 'ctrl 0', 'ctrl Tab', 'ctrl 1', 'ctrl r', 'ctrl u'],
    ...[
      'alt F4',
      'alt ArrowLeft',
      'alt Home',
      'alt d',
      'alt Tab',
      'meta l',
      'Meta',
      'F1',
      'F3',
      'F5',
      'F7',
      'F11',
      'F12',
    ],
    ...['shift Escape', 'ContextMenu', 'shift F10', 'PrintScreen', 'BrowserBack', 'BrowserHome', 'LaunchMail'],
    ...['Control', 'Alt', 'AltGraph', 'ctrl alt Delete'],
  ])('stops %s', (keys) => expect(isForbidden(press(keys))).toBe(true));

  it.each([
    ...['a', 'ž', 'є', '5', 'shift Ž', ' ', 'Enter', 'Backspace', 'Delete', 'Tab', 'shift Tab', 'Escape'],
    ...['ArrowDown', 'ArrowLeft', 'Home', 'End', 'PageDown', 'Shift', 'F', 'Dead'],
  ])('lets %s through', (keys) => expect(isForbidden(press(keys))).toBe(false));
});
