import type { ChildProcess } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { policyFor, testPolicy } from '../../kiosk/policies/policy.ts';
import { HEIGHT, Screen, WIDTH } from './screen.ts';
import { serve } from './server.ts';

const NOBODY = 65_534;

interface Options {
  readonly inside?: number;
  readonly hasShortcuts?: boolean;
}

/** The kiosk as it stands in the hall, but for the glass: its own session, browser and policy on a screen in memory. */
export class Rig extends Screen {
  readonly folder = mkdtempSync('/tmp/rozcestnik-escapes-');
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

  /**
   * @param port where it is served; the same as the number of its screen
   * @param inside a port at which a test looks into the browser
   * @param hasShortcuts whether keys keep their shortcuts, so that the pages alone must withstand them
   */
  constructor(site: string, port: number, { inside, hasShortcuts = true }: Options = {}) {
    super(`:${port % 1000}`);
    chmodSync(this.folder, 0o755);
    const home = join(this.folder, 'run');
    mkdirSync(home);
    chownSync(home, NOBODY, NOBODY);
    const origin = `http://127.0.0.1:${port}`;
    const policy = policyFor({ origin, startPage: '/', paper: 'a4' });
    // The policy lies where the browser of the system looks, in a name space of its own: see run.ts.
    mkdirSync('/etc/chromium/policies/managed', { recursive: true });
    writeFileSync(
      '/etc/chromium/policies/managed/rozcestnik-kiosk.json',
      JSON.stringify(inside === undefined ? policy : testPolicy(policy)),
    );
    const socket = join(home, 'beat.sock');
    this.server = serve(site, port, socket);
    this.#screen = spawn(
      'Xvfb',
      [this.display, '-screen', '0', `${WIDTH}x${HEIGHT}x24`, '-nolisten', 'tcp', '-noreset'],
      { stdio: 'ignore' },
    );
    this.#untilScreen(true);
    const settings = {
      // The whole browser, with its windows: there is nothing to escape from without them.
      command: process.env['CHROMIUM_PATH'] ?? 'chromium',
      url: `${origin}/__start`,
      socket,
      folder: home,
      extra: inside === undefined ? [] : [`--remote-debugging-port=${inside}`],
      hasShortcuts,
    };
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

  /** Waits until the screen is there, or gone; for some seconds, without which another rig would take it for its own. */
  #untilScreen(isThere: boolean): void {
    const socket = `/tmp/.X11-unix/X${this.display.slice(1)}`;
    for (let i = 0; i < 100 && existsSync(socket) !== isThere; i++) spawnSync('sleep', ['0.2']);
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
  endBrowser(): void {
    const found = spawnSync('pgrep', ['-f', `user-data-dir=${this.folder}`], { encoding: 'utf8' }).stdout;
    for (const id of found.split('\n').filter(Boolean)) spawnSync('kill', ['-KILL', id]);
  }

  /** Starts the browser anew, at a given page, and waits for its first heartbeat. */
  async fresh(path: string): Promise<void> {
    this.server.start = path;
    for (let i = 0; i < 3; i++) {
      this.beatAt = 0;
      this.endBrowser();
      const took = await this.until(() => this.isBeating(), 40);
      if (took === undefined) continue;
      this.starts.push(took);
      break;
    }
    await wait(1200);
    // Where nothing is seen, nothing can escape, and every verdict would be good.
    const seen = await this.until(() => this.look().windows > 0, 15);
    if (seen === undefined) throw new Error('The browser shows no window.');
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

  end(): void {
    this.#session.kill('SIGKILL');
    this.endBrowser();
    this.#screen.kill();
    this.#untilScreen(false);
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
