import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Act } from './attempts.ts';

/** What can be seen of the kiosk from outside. */
export interface Seen {
  readonly windows: number;
  readonly title: string;
  /** Digest of the picture on the screen. */
  readonly picture: string;
}

/** Size of the screen, in pixels. */
export const WIDTH = 1080;
export const HEIGHT = 1920;

/** A screen in memory: what is on it, and hands to touch it with. */
export class Screen {
  readonly display: string;

  constructor(display: string) {
    this.display = display;
  }

  #x(command: string, ...args: string[]): string {
    return spawnSync(command, args, {
      env: { ...process.env, DISPLAY: this.display },
      encoding: 'latin1',
      maxBuffer: 1e8,
    }).stdout;
  }

  look(): Seen {
    const windows = this.#x('xprop', '-root', '_NET_CLIENT_LIST').match(/0x[0-9a-f]+/g) ?? [];
    // Those without a manager too: bubbles and menus.
    const tree = this.#x('xwininfo', '-root', '-children').match(/^ +0x[0-9a-f]+ .* (\d+)x(\d+)\+/gm) ?? [];
    const shown = tree.filter((line) => {
      const [, id = ''] = /(0x[0-9a-f]+)/.exec(line) ?? [];
      return !/ 1x1\+| 10x10\+/.test(line) && this.#x('xwininfo', '-id', id).includes('IsViewable');
    });
    const title = /"(.*)"/.exec(this.#x('xprop', '-id', windows.at(-1) ?? '0x0', 'WM_NAME'))?.[1] ?? '';
    const picture = createHash('md5')
      .update(this.#x('xwd', '-root', '-silent'), 'latin1')
      .digest('hex')
      .slice(0, 8);
    return { windows: Math.max(windows.length, shown.length), title, picture };
  }

  /**
   * How the kiosk looks while nobody does anything: a caret that blinks makes two pictures of it. It is looked at in uneven
   * steps, which never keep pace with the caret.
   */
  async still(): Promise<{ readonly windows: number; readonly pictures: ReadonlySet<string> }> {
    const looks = [this.look()];
    for (const pause of [350, 130, 420, 210, 510]) {
      await wait(pause);
      looks.push(this.look());
    }
    return {
      windows: Math.max(...looks.map(({ windows }) => windows)),
      pictures: new Set(looks.map(({ picture }) => picture)),
    };
  }

  /** Keeps the picture for a person to look at. */
  keep(name: string): void {
    const folder = process.env['PICTURES'];
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${name.replaceAll(/[^\w]+/g, '-').slice(0, 60)}.xwd`),
      Buffer.from(this.#x('xwd', '-root', '-silent'), 'latin1'),
    );
  }

  async act(act: Act): Promise<void> {
    const tool = (...args: (string | number)[]) => this.#x('xdotool', ...args.map(String));
    const held = (modifier: string | undefined, run: () => void) => {
      if (modifier !== undefined) tool('keydown', modifier);
      run();
      if (modifier !== undefined) tool('keyup', modifier);
    };
    if ('key' in act) tool('key', act.key);
    else if ('type' in act) tool('type', '--delay', 40, act.type);
    else if ('click' in act)
      held(act.with, () =>
        tool('mousemove', WIDTH / 2, HEIGHT / 2, 'click', '--repeat', act.times ?? 1, '--delay', 90, act.click),
      );
    else if ('tap' in act) tool('mousemove', ...act.tap, 'click', 1);
    else if ('scroll' in act) held(act.with, () => tool('click', '--repeat', act.scroll, '--delay', 20, 5));
    else if ('hold' in act) {
      tool('mousemove', WIDTH / 2, HEIGHT / 2, 'mousedown', 1);
      await wait(act.hold);
      tool('mouseup', 1);
    } else if ('drag' in act) {
      const [x, y, toX, toY] = act.drag;
      tool(
        'mousemove',
        x,
        y,
        'mousedown',
        1,
        'mousemove',
        (x + toX) / 2,
        (y + toY) / 2,
        'mousemove',
        toX,
        toY,
        'mouseup',
        1,
      );
    } else await wait(act.wait);
    await wait(120);
  }
}
