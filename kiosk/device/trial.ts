import type { Finding } from '../update/settle.ts';

/** What the session wrote of its browser. */
export interface Told {
  /** Of the page of the last heartbeat; empty when none has come yet. */
  readonly version: string;
  /** Whether a browser is wanted. */
  readonly running: boolean;
  /** When the last heartbeat came, or the session began. */
  readonly at: number;
}

/** Where a trial takes place. */
export interface Court {
  readonly told: () => Told | undefined;
  /** Whether somebody keeps a browser here at all; in a folder that is being installed, nobody does. */
  readonly isWatched: () => boolean;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const PAUSE = 2000;

/** Until a page of the new release is seen; whoever stands at the kiosk finishes first. */
const PATIENCE = 20 * 60_000;

/** When a browser that is wanted has no heartbeat for so long, the new release is what stopped it. */
const STILL = 100_000;

/** Waits for a page of a version that is seen and has a heartbeat; where no browser is wanted there is no verdict. */
export async function tried(version: string, { told, isWatched, now, wait }: Court): Promise<Finding> {
  const begun = now();
  let quietSince = begun;
  while (isWatched()) {
    const last = told();
    const isHeard = last?.running === true && last.version !== '' && last.at >= begun;
    if (isHeard && last.version === version) return 'well';
    // Silence counts only where somebody should have spoken.
    quietSince = last?.running === true ? Math.max(quietSince, last.at) : now();
    if (now() - quietSince > STILL) return { ill: 'heartbeat' };
    // Somebody has stood there all the time: what they see is well, and the next page is of the new release.
    if (now() - begun > PATIENCE) return isHeard ? 'well' : 'unseen';
    await wait(PAUSE);
  }
  return 'well';
}
