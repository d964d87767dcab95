import { execFile } from 'node:child_process';
import type { Turn } from '../outputs.ts';
import { unturnedIn } from '../outputs.ts';
import { largeIn, MAKERS, makersIn, windowsIn } from '../watch.ts';

/** The answer of a program; empty when there is none within a moment. */
export const ask = (command: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: 3000, env: { ...process.env, LC_ALL: 'C' } }, (_, out) => resolve(out));
  });

const isShown = async (id: string) => (await ask('xwininfo', ['-id', id])).includes('IsViewable');

/** How many windows there are on the screen, with those of which no window manager knows: pickers, menus, bubbles. */
export async function countWindows(): Promise<number> {
  const managed = windowsIn(await ask('xprop', ['-root', '_NET_CLIENT_LIST']));
  const shown = await Promise.all(largeIn(await ask('xwininfo', ['-root', '-children'])).map(isShown));
  return Math.max(managed, shown.filter(Boolean).length);
}

/** Switches the screen on or off; a screen that cannot be switched stays on. */
export const lightScreen = async (on: boolean): Promise<void> => {
  await ask('xset', ['dpms', 'force', on ? 'on' : 'off']);
  // The server's own saver would go on and off by itself.
  if (on) await ask('xset', ['-dpms', 's', 'off', 's', 'noblank']);
};

/** Turns the picture of every output; asked again, also of one that is plugged in later. */
export async function turnPicture(turn: Turn): Promise<void> {
  for (const output of unturnedIn(await ask('xrandr', ['--current']), turn)) {
    await ask('xrandr', ['--output', output, '--rotate', turn]);
  }
}

/** Keys that browsers and systems act on by themselves, by the codes of Linux: F1 to F12, Print, Menu, both Super. */
const ACTING = [67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 95, 96, 107, 135, 133, 134];

/** What they are instead. Of a key that is nothing a browser guesses by its place what it would have been. */
const IDLE = 'ISO_Level3_Shift';

/**
 * Has a keyboard write and nothing else, even while a page that guards itself is still loading.
 *
 * To be asked again and again: a keyboard that is plugged in later comes with all of its keys.
 */
export async function quietKeys(): Promise<void> {
  if (makersIn(await ask('xmodmap', ['-pm'])).length === 0) return;
  const changes = [
    ...MAKERS.map((name) => `clear ${name}`),
    ...ACTING.map((code) => `keycode ${code} = ${IDLE}`),
    // With Shift, Escape would show the browser's task manager.
    `keycode 9 = Escape ${IDLE}`,
  ];
  await ask(
    'xmodmap',
    changes.flatMap((change) => ['-e', change]),
  );
}
