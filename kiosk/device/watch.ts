/** What is known of a browser that runs; times are of a clock that nobody sets, in milliseconds. */
export interface Watched {
  readonly startedAt: number;
  /** The last heartbeat of a page that is seen. */
  readonly beatAt?: number;
  /** Since when there has been a window beside the only one that belongs there. */
  readonly crowdedSince?: number;
}

/** Why a browser is started anew. */
export type Ailment = 'silent' | 'mute' | 'crowded';

/** Heartbeats come every three seconds: ten without one is a page that is left, hidden, stuck or gone. */
export const SILENCE = 10_000;

/** The first page may take long on an old machine. */
const FIRST_PAGE = 45_000;

/** A dialog of the system does not hide the page under it, so it is told by its window. */
const CROWD = 5000;

/** What ails a browser; `undefined` when it is well. */
export function ailmentOf({ startedAt, beatAt, crowdedSince }: Watched, now: number): Ailment | undefined {
  if (beatAt === undefined) return now - startedAt > FIRST_PAGE ? 'mute' : undefined;
  if (now - beatAt >= SILENCE) return 'silent';
  return crowdedSince !== undefined && now - crowdedSince >= CROWD ? 'crowded' : undefined;
}

/** Smallest side of a window in which somebody could do something, in pixels. */
const LARGE = 100;

/**
 * Windows in which somebody could do something, by the answer to `xwininfo -root -children`.
 *
 * @example largeIn('     0x60000b "Kiosk": ("chromium" "Chromium")  1080x1920+0+0  +0+0') // ['0x60000b']
 */
export const largeIn = (answer: string): string[] =>
  [...answer.matchAll(/^ +(0x[0-9a-f]+) .*\s(\d+)x(\d+)[+-]/gm)]
    .filter(([, , width, height]) => Number(width) >= LARGE && Number(height) >= LARGE)
    .map(([, id = '']) => id);

/** How many windows a window manager has, by its answer to `xprop -root _NET_CLIENT_LIST`. */
export const windowsIn = (answer: string): number => answer.match(/0x[0-9a-f]+/g)?.length ?? 0;

/** Modifiers that make shortcuts of other keys. A visitor writes with Shift and AltGr alone. */
export const MAKERS = ['control', 'mod1', 'mod4'];

/**
 * Those of them that a key still has, by the answer to `xmodmap -pm`.
 *
 * @example makersIn('control     Control_L (0x25)\nmod1') // ['control']
 */
export const makersIn = (map: string): string[] => MAKERS.filter((name) => new RegExp(`^${name} +\\S`, 'm').test(map));
