import { describe, expect, it } from 'vitest';
import { ailmentOf, windowsIn } from './watch.ts';

describe('a browser', () => {
  it.each([
    ['is well while it begins', { startedAt: 0 }, 44_000, undefined],
    ['that never shows its first page is started anew', { startedAt: 0 }, 46_000, 'mute'],
    ['is well with a heartbeat', { startedAt: 0, beatAt: 50_000 }, 53_000, undefined],
    ['may miss two heartbeats', { startedAt: 0, beatAt: 50_000 }, 59_900, undefined],
    ['is started anew after ten seconds of silence', { startedAt: 0, beatAt: 50_000 }, 60_000, 'silent'],
    [
      'may show a second window for a moment',
      { startedAt: 0, beatAt: 50_000, crowdedSince: 48_000 },
      52_000,
      undefined,
    ],
    [
      'with a second window that stays is started anew',
      { startedAt: 0, beatAt: 54_000, crowdedSince: 48_000 },
      54_000,
      'crowded',
    ],
  ] as const)('%s', (_, watched, now, ailment) => expect(ailmentOf(watched, now)).toBe(ailment));

  it('has as many windows as the window manager says', () => {
    expect(windowsIn('_NET_CLIENT_LIST(WINDOW): window id # 0x200003, 0x200005\n')).toBe(2);
    expect(windowsIn('_NET_CLIENT_LIST(WINDOW): window id # \n')).toBe(0);
    expect(windowsIn('_NET_CLIENT_LIST:  no such atom on any window.\n')).toBe(0);
  });
});
