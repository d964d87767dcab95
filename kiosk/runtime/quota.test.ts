import { describe, expect, it } from 'vitest';
import type { PrintRequest } from './quota.ts';
import { verdictOn } from './quota.ts';

const fine: PrintRequest = {
  paper: 'a4',
  session: 0,
  perSession: 3,
  today: 0,
  perDay: 100,
  state: 'ready',
};
const cases: [string, Partial<PrintRequest>, string][] = [
  ['nothing stands in the way', {}, 'print'],
  ['the last of the visitor', { session: 2 }, 'print'],
  ['one too many of the visitor', { session: 3 }, 'session'],
  ['the last of the day', { today: 99 }, 'print'],
  ['one too many of the day', { today: 100 }, 'day'],
  ['the day is said before the visitor, who could not print elsewhere either', { today: 100, session: 3 }, 'day'],
  ['no paper', { state: 'out-of-paper' }, 'paper'],
  ['off', { state: 'off', today: 100 }, 'off'],
  ['nobody knows', { state: 'unknown' }, 'unsure'],
  ['nobody knows, and the visitor has had enough', { state: 'unknown', session: 9 }, 'session'],
  ['no printer at all', { paper: 'none', state: 'ready' }, 'none'],
];

describe('whether a page is printed', () => {
  it.each(cases)('%s', (_, change, verdict) => expect(verdictOn({ ...fine, ...change })).toBe(verdict));
});
