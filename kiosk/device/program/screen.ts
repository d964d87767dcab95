import { execFile } from 'node:child_process';
import { windowsIn } from '../watch.ts';

/** The answer of a program; empty when there is none within a moment. */
export const ask = (command: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    execFile(command, args, { timeout: 3000, env: { ...process.env, LC_ALL: 'C' } }, (_, out) => resolve(out));
  });

/** How many windows there are on the screen. */
export const countWindows = async (): Promise<number> => windowsIn(await ask('xprop', ['-root', '_NET_CLIENT_LIST']));

/** Switches the screen on or off; a screen that cannot be switched stays on. */
export const lightScreen = async (on: boolean): Promise<void> => {
  await ask('xset', ['dpms', 'force', on ? 'on' : 'off']);
  // The server's own saver would go on and off by itself.
  if (on) await ask('xset', ['-dpms', 's', 'off', 's', 'noblank']);
};
