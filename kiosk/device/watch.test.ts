import { describe, expect, it } from 'vitest';
import { ailmentOf, largeIn, makersIn, windowsIn } from './watch.ts';

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

  it('has beside them whatever is large enough to be of use to somebody', () => {
    const answer = `
xwininfo: Window id: 0x4d5 (the root window) (has no name)

  Root window id: 0x4d5 (the root window) (has no name)
  Parent window id: 0x0 (none)
     3 children:
     0x60000b (has no name): ()  10x10+-100+-100  +-100+-100
     0x600011 (has no name): ()  233x314+40+900  +40+900
     0x400006 "Kiosk 3x4+5": ("chromium" "Chromium")  1080x1920+0+0  +0+0
`;
    expect(largeIn(answer)).toEqual(['0x600011', '0x400006']);
    expect(largeIn('')).toEqual([]);
  });

  it('knows which shortcuts keys can still make', () => {
    const map = `
xmodmap:  up to 4 keys per modifier, (keycodes in parentheses):

shift       Shift_L (0x32),  Shift_R (0x3e)
lock        Caps_Lock (0x42)
control     Control_L (0x25),  Control_R (0x69)
mod1      
mod3      
mod4        Super_L (0x85)
mod5        ISO_Level3_Shift (0x5c)
`;
    expect(makersIn(map)).toEqual(['control', 'mod4']);
    expect(makersIn(map.replace(/ [CS]\w+_[LR].*/g, ''))).toEqual([]);
    expect(makersIn('')).toEqual([]);
  });
});
