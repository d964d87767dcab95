import { expect, it } from 'vitest';
import type { Told } from './trial.ts';
import { tried } from './trial.ts';

const MINUTE = 60_000;
const BEGUN = 1_000_000;

/** Tries `v7` where the session tells something of each moment; gives the verdict and after how many minutes it came. */
async function verdict(told: (passed: number) => Told | undefined, isWatched = true) {
  let passed = 0;
  const finding = await tried('v7', {
    told: () => told(passed),
    isWatched: () => isWatched,
    now: () => BEGUN + passed,
    wait: (milliseconds) => Promise.resolve((passed += milliseconds)),
  });
  return { finding, minutes: Math.round(passed / MINUTE) };
}

const beats = (version: string, passed: number): Told => ({ version, running: true, at: BEGUN + passed });
const closed: Told = { version: '', running: false, at: BEGUN - MINUTE };
const mute: Told = { version: '', running: true, at: 0 };

it.each([
  ['is well with a heartbeat of it', (passed: number) => beats('v7', passed), 'well', 0],
  ['is not well with a heartbeat of before', () => beats('v7', -1), { ill: 'heartbeat' }, 2],
  ['is ill when a browser is wanted and no page speaks', () => mute, { ill: 'heartbeat' }, 2],
  ['is not judged while the hall is closed and no browser is wanted', () => closed, 'unseen', 20],
  ['is not judged by a session that is not there', () => undefined, 'unseen', 20],
  ['is well when somebody stays on a page of the one before', (passed: number) => beats('v6', passed), 'well', 20],
  [
    'is not judged by a session that begins again and again',
    (passed: number) => ({ version: '', running: true, at: BEGUN + passed }),
    'unseen',
    20,
  ],
  [
    'is judged from when a browser is wanted',
    (passed: number) => (passed < 10 * MINUTE ? closed : mute),
    { ill: 'heartbeat' },
    12,
  ],
  [
    'is well when its page comes in the dark, after the visitor of the one before and the closing',
    (passed: number) => (passed < MINUTE ? beats('v6', passed) : passed < 9 * MINUTE ? closed : beats('v7', passed)),
    'well',
    9,
  ],
] as const)('a release %s', async (_, told, finding, minutes) => {
  expect(await verdict(told)).toEqual({ finding, minutes });
});

it('a release is well in a folder that is being installed', async () => {
  expect(await verdict(() => undefined, false)).toEqual({ finding: 'well', minutes: 0 });
});
