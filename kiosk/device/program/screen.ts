import { execFile } from 'node:child_process';
import { largeIn, windowsIn } from '../watch.ts';

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
