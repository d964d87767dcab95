import { afterEach, describe, expect, it, vi } from 'vitest';
import { forget, memo } from './memo.ts';

afterEach(() => forget('test:'));

describe('memory', () => {
  it('makes a value once for a key', () => {
    const make = vi.fn(() => ({}));
    expect(memo('test:a', make)).toBe(memo('test:a', make));
    expect(memo('test:b', make)).not.toBe(memo('test:a', make));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('remembers that there is nothing', () => {
    const make = vi.fn(() => undefined);
    memo('test:none', make);
    memo('test:none', make);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('does not remember a failure', () => {
    expect(() =>
      memo('test:broken', () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(memo('test:broken', () => 1)).toBe(1);
  });

  it('forgets what begins so, and nothing else', () => {
    memo('test:a:1', () => 1);
    memo('test:b:1', () => 1);
    forget('test:a:');
    expect(memo('test:a:1', () => 2)).toBe(2);
    expect(memo('test:b:1', () => 2)).toBe(1);
  });
});
