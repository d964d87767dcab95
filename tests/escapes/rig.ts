import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policyFor } from '../../kiosk/policies/policy.ts';
import { browserPath } from '../../scripts/browser.ts';
import type { Act } from './attempts.ts';
import { serve } from './server.ts';

/** What can be seen of the kiosk from outside. */
export interface Seen {
  readonly windows: number;
  readonly title: string;
  /** Digest of the picture on the screen. */
  readonly picture: string;
}

const WIDTH = 1080;
const HEIGHT = 1920;
const NOBODY = 65_534;

/** The kiosk as it stands in the hall, but for the glass: its own session, browser and policy on a screen in memory. */
export class Rig {
  readonly folder = mkdtempSync('/tmp/rozcestnik-escapes-');
  readonly display: string;
  readonly server: ReturnType<typeof serve>;
  #screen: ChildProcess;
  #session: ChildProcess;
  /** When the session started a browser that has not been heard yet. */
  #begunAt = 0;
  /** When a heartbeat was last heard; 0 since the browser was started anew. */
  beatAt = 0;
  restarts: string[] = [];
  /** How long this machine takes from no browser to the first heartbeat, in seconds, each time. */
  readonly starts: number[] = [];

  constructor(site: string, port: number) {
    this.display = `:${port % 1000}`;
    chmodSync(this.folder, 0o755);
    const home = join(this.folder, 'run');
    mkdirSync(home);
    chownSync(home, NOBODY, NOBODY);
    const origin = `http://127.0.0.1:${port}`;
    // The policy lies where the browser of the system looks, in a name space of its own: see run.ts.
    mkdirSync('/etc/chromium/policies/managed', { recursive: true });
    writeFileSync(
      '/etc/chromium/policies/managed/rozcestnik-kiosk.json',
      JSON.stringify(policyFor({ origin, startPage: '/', paper: 'a4' })),
    );
    const socket = join(home, 'beat.sock');
    this.server = serve(site, port, socket);
    this.#screen = spawn(
      'Xvfb',
      [this.display, '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp', '-noreset'],
      { stdio: 'ignore' },
    );
    while (!existsSync(`/tmp/.X11-unix/X${this.display.slice(1)}`)) spawnSync('sleep', ['0.2']);
    const settings = { command: browserPath(), url: `${origin}/__start`, socket, folder: home, extra: [] };
    const alias = createRequire(import.meta.url).resolve('../../scripts/alias.ts');
    this.#session = spawn(
      process.execPath,
      ['--import', alias, join(import.meta.dirname, 'session.ts'), JSON.stringify(settings)],
      {
        uid: NOBODY,
        gid: NOBODY,
        env: { PATH: process.env['PATH'], DISPLAY: this.display, HOME: home, XDG_RUNTIME_DIR: home, LANG: 'C.UTF-8' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    this.#session.stdout?.on('data', (lines: Buffer) => {
      for (const line of lines.toString().trim().split('\n')) this.#hear(line);
    });
  }

  #hear(line: string): void {
    if (line === 'beat') {
      if (this.#begunAt > 0) this.starts.push((Date.now() - this.#begunAt) / 1000);
      this.#begunAt = 0;
      this.beatAt = Date.now();
    } else if (line.startsWith('session.')) {
      this.restarts.push(line.slice(8));
      this.#begunAt = Date.now();
      this.beatAt = 0;
    }
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

  /** Whether the page is well; one heartbeat may be late. */
  isBeating(): boolean {
    return Date.now() - this.beatAt < 6500;
  }

  /** Waits until something is so, for some seconds; gives how long it took, in seconds. */
  async until(isSo: () => boolean, seconds: number): Promise<number | undefined> {
    const begun = Date.now();
    while (Date.now() - begun < seconds * 1000) {
      if (isSo()) return (Date.now() - begun) / 1000;
      await wait(100);
    }
    return undefined;
  }

  /** Ends the browsers of this folder, each by its number. */
  #endBrowser(): void {
    const found = spawnSync('pgrep', ['-f', `user-data-dir=${this.folder}`], { encoding: 'utf8' }).stdout;
    for (const id of found.split('\n').filter(Boolean)) spawnSync('kill', ['-KILL', id]);
  }

  /** Starts the browser anew, at a given page, and waits for its first heartbeat. */
  async fresh(path: string): Promise<void> {
    this.server.start = path;
    for (let i = 0; i < 3; i++) {
      this.beatAt = 0;
      this.#endBrowser();
      const took = await this.until(() => this.isBeating(), 40);
      if (took === undefined) continue;
      this.starts.push(took);
      break;
    }
    await wait(1200);
    this.restarts = [];
  }

  /** Has a hostile page go on to another, without a fresh browser where this one is well. */
  async goOn(path: string): Promise<void> {
    this.server.shown = '';
    this.server.start = path;
    const isThere = () => this.server.shown === path;
    if ((await this.until(isThere, 20)) === undefined) return this.fresh(path);
    this.beatAt = 0;
    if ((await this.until(() => this.isBeating(), 15)) === undefined) return this.fresh(path);
    await wait(600);
    this.restarts = [];
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

  end(): void {
    for (const child of [this.#session, this.#screen]) child.kill('SIGKILL');
    this.#endBrowser();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
