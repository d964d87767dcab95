import { expect, it } from 'vitest';
import { listFragment, listOf } from './shared-list.ts';

it('comes back as it was sent', () => {
  const ids = ['poradna', 'domov-u-reky', 'žluť, a jiné'];
  expect(listOf(listFragment(ids))).toEqual(ids);
});

it.each([
  ['#s=a,,b,a', ['a', 'b']],
  ['#s=%E0%A4%A', ['%E0%A4%A']],
  ['#s=', []],
  ['#obsah', undefined],
  ['', undefined],
])('%s is a list of %s', (fragment, ids) => {
  expect(listOf(fragment)).toEqual(ids);
});

it('is no longer than a person would make it', () => {
  expect(listOf(`#s=${Array.from({ length: 5000 }, (_, i) => i).join(',')}`)).toHaveLength(200);
});
