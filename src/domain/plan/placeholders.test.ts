import { expect, it } from 'vitest';
import { placeholderOf, PLACEHOLDERS } from './placeholders.ts';

it('a word stands for its part, with accents and capitals or without', () => {
  for (const [word, part] of Object.entries(PLACEHOLDERS)) expect(placeholderOf(word)).toBe(part);
  expect(placeholderOf('Peníze')).toBe('money');
  expect(placeholderOf('PŘIPOMÍNKY')).toBe('comments');
});

it('another word stands for nothing, even one that every object knows', () => {
  for (const word of ['penizky', '', 'constructor', 'toString']) expect(placeholderOf(word)).toBeUndefined();
});
