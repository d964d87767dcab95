import { describe, expect, it } from 'vitest';
import { IdleTimer } from './idle-timer.ts';

function timer(limits = { idleSeconds: 60, warningSeconds: 20 }) {
  const said: string[] = [];
  const idle = new IdleTimer(
    limits,
    {
      warn: (left) => said.push(`warn ${left}`),
      stay: () => said.push('stay'),
      end: () => said.push('end'),
    },
    0,
  );
  /** Lets seconds go by, one tick each. */
  const wait = (from: number, to: number) => {
    for (let second = from; second <= to; second += 1) idle.tick(second * 1000);
  };
  return { idle, said, wait };
}

describe('the idle timer', () => {
  it('is quiet until the time is up, then counts down the whole warning, then ends once', () => {
    const { said, wait } = timer();
    wait(1, 59);
    expect(said).toEqual([]);
    wait(60, 79);
    expect(said).toEqual(Array.from({ length: 20 }, (_, i) => `warn ${20 - i}`));
    wait(80, 300);
    expect(said.slice(20)).toEqual(['end']);
  });

  it('lets itself be put off a hundred times', () => {
    const { idle, said, wait } = timer();
    for (let round = 0; round < 100; round += 1) {
      const begin = round * 75;
      wait(begin + 1, begin + 74);
      idle.touch((begin + 75) * 1000);
    }
    expect(said.filter((one) => one === 'stay')).toHaveLength(100);
    expect(said).not.toContain('end');
  });

  it('a touch before the warning is not an answer to it', () => {
    const { idle, said, wait } = timer();
    wait(1, 30);
    idle.touch(30_000);
    wait(31, 89);
    expect(said).toEqual([]);
    wait(90, 90);
    expect(said).toEqual(['warn 20']);
  });

  it('warns in full even when the machine slept through the time', () => {
    const { said, idle, wait } = timer();
    idle.tick(10_000_000);
    expect(said).toEqual(['warn 20']);
    wait(10_001, 10_019);
    expect(said.at(-1)).toBe('warn 1');
    wait(10_020, 10_020);
    expect(said.at(-1)).toBe('end');
  });

  it('does not come back to life by a touch after the end', () => {
    const { said, idle, wait } = timer();
    wait(1, 80);
    idle.touch(81_000);
    wait(82, 200);
    expect(said.at(-1)).toBe('end');
  });
});
