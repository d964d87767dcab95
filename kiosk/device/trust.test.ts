import { expect, it } from 'vitest';
import { newKeys } from '../update/secret-key.ts';
import { trustOf } from './trust.ts';

const keyLine = () => newKeys().public.trim().split('\n').at(-1) ?? '';

it('a line that is no key leaves the others as they are', () => {
  const [first, second] = [keyLine(), keyLine()];
  const { keys, unreadable } = trustOf([first, 'RWQ mistyped', second, first.slice(1)]);
  expect(keys).toHaveLength(2);
  expect(unreadable).toEqual(['RWQ mistyped', first.slice(1)]);
});

it('nobody is trusted where there is no key', () => expect(trustOf([])).toEqual({ keys: [], unreadable: [] }));
