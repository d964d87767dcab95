import type { ChildProcess } from 'node:child_process';
import type { Opening } from '~/domain/calendar/opening.ts';
import type { Turn } from '../outputs.ts';
import type { Beat, Tally } from '../tally.ts';
import { onDay, tallied } from '../tally.ts';
import { wantedAt } from '../wanted.ts';
import type { Ailment, Watched } from '../watch.ts';
import { ailmentOf } from '../watch.ts';
import { serveBeats } from './beat-server.ts';
import type { BrowserSettings } from './browser.ts';
import { startBrowser, startWindowManager, stop } from './browser.ts';
import { Paper } from './paper.ts';
import { ask, countWindows, lightScreen, quietKeys, turnPicture } from './screen.ts';

/** All that a session knows of the world around it. */
export interface World {
  readonly browser: BrowserSettings;
  readonly socket: string | number;
  readonly folder: string;
  readonly opening?: Opening | undefined;
  /** How the picture is turned; without it, as the screen comes. */
  readonly rotate?: Turn;
  readonly tally: { read: () => Tally; write: (tally: Tally) => void };
  /** Whether nobody knows yet if the release that is shown is well: that is found out even at night. */
  readonly isOnTrial: () => boolean;
  /** Told of each heartbeat with its version, and of a browser that begins or ends without one, for others to read. */
  readonly beaten: (told: { version: string; running: boolean }) => void;
  /** Told while all is as it should be, so that whoever watches over us is content. */
  readonly alive: () => void;
  readonly say: (key: string, params?: Readonly<Record<string, string | number>>) => void;
  /** Whether keys keep their shortcuts: for a test of what the pages themselves withstand. */
  readonly hasShortcuts?: boolean;
}

const TICK = 1000;

const today = () => new Date().toLocaleDateString('sv');

/** Keeps one healthy browser on the screen while the hall is open, and none while it is closed. */
export class Session {
  readonly #world: World;
  #browser: ChildProcess | undefined;
  #watched: Watched = { startedAt: 0 };
  readonly #paper = new Paper(ask);
  #lit: boolean | undefined;
  #ticks = 0;
  #isLooking = false;

  constructor(world: World) {
    this.#world = world;
  }

  /** Begins; never ends by itself. */
  async run(): Promise<void> {
    const { folder, browser, socket } = this.#world;
    // Before anybody measures the screen.
    await this.#turn();
    const manage = () => {
      startWindowManager(folder, browser.pointer).once('exit', () => setTimeout(manage, TICK));
    };
    manage();
    serveBeats(socket, { beat: (beat) => this.#beat(beat), printer: () => this.#printer() });
    if (browser.prints) void this.#paper.begin();
    setInterval(() => this.#tick(), TICK);
    this.#tick();
  }

  #printer() {
    const state = this.#world.browser.prints ? this.#paper.state : 'off';
    return { state, today: onDay(this.#world.tally.read(), today()).prints };
  }

  #count(more: Partial<Omit<Tally, 'day'>>): void {
    const { tally } = this.#world;
    if (Object.values(more).some((value) => value > 0)) tally.write(tallied(tally.read(), today(), more));
  }

  #beat({ version, ...more }: Beat): void {
    this.#watched = { ...this.#watched, beatAt: performance.now() };
    this.#count(more);
    if (more.visits > 0) this.#leave();
    this.#world.beaten({ version, running: true });
  }

  #tick(): void {
    const now = performance.now();
    const wanted = wantedAt(this.#world.opening, this.#world.isOnTrial(), new Date());
    this.#light(wanted.light);
    if (!wanted.browser) this.#end();
    else if (!this.#browser) this.#begin(now);
    else {
      const ailment = ailmentOf(this.#watched, now);
      if (ailment) this.#again(ailment);
    }
    if (this.#ticks % 5 === 0 && this.#world.hasShortcuts !== true) void quietKeys();
    if (this.#ticks % 10 === 0) {
      void this.#turn();
      // Apart from the windows: whoever waits for CUPS must not miss one.
      if (this.#world.browser.prints) void this.#paper.look();
    }
    this.#ticks += 1;
    if (this.#ticks % 2 === 0) void this.#look();
    this.#world.alive();
  }

  /** Looks at what takes a moment to ask. */
  async #look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const windows = await countWindows();
    const { crowdedSince, ...rest } = this.#watched;
    this.#watched = windows > 1 ? { ...rest, crowdedSince: crowdedSince ?? performance.now() } : rest;
    this.#isLooking = false;
  }

  async #turn(): Promise<void> {
    const { rotate = 'normal' } = this.#world;
    if (rotate !== 'normal') await turnPicture(rotate);
  }

  /** Nobody stands here any more who waits for paper. */
  #leave(): void {
    if (this.#world.browser.prints) void this.#paper.leave();
  }

  #light(on: boolean): void {
    // A touch lights a screen that is off: it is told again and again.
    if (on === this.#lit && (on || this.#ticks % 15 > 0)) return;
    this.#lit = on;
    void lightScreen(on);
  }

  #begin(now: number): void {
    const browser = startBrowser(this.#world.browser);
    browser.once('exit', () => {
      if (browser !== this.#browser) return;
      this.#world.say('session.gone');
      this.#count({ restarts: 1 });
      this.#browser = undefined;
      this.#leave();
      // What it started may outlive it.
      stop(browser);
    });
    this.#browser = browser;
    this.#watched = { startedAt: now };
    this.#world.beaten({ version: '', running: true });
  }

  #end(): void {
    if (!this.#browser) return;
    const browser = this.#browser;
    this.#browser = undefined;
    stop(browser);
    this.#leave();
    this.#world.beaten({ version: '', running: false });
  }

  #again(ailment: Ailment): void {
    this.#world.say(`session.${ailment}`);
    this.#count({ restarts: 1 });
    this.#end();
    this.#begin(performance.now());
  }
}
