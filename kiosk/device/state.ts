import type { Manifest } from '../update/manifest.ts';
import type { Tally } from './tally.ts';

/** What a kiosk says of itself to the town's IT; nothing in it is about a person. */
export interface KioskState {
  readonly schema: 1;
  readonly name: string;
  /** When this was written. */
  readonly at: string;
  readonly version: string;
  readonly sequence: number;
  /** When the release that is shown was made, taken, and until when it holds. */
  readonly created: string;
  readonly updated: string;
  readonly expires: string;
  /** Seconds since the machine was switched on. */
  readonly uptime: number;
  /** When a page was last seen, or the session began that has seen none, and whether one should be. */
  readonly seen: string;
  readonly running: boolean;
  /** Free space for releases, in megabytes. */
  readonly free: number;
  readonly today: Tally;
}

/** What is known on the machine when a state is written. */
export interface Known {
  readonly name: string;
  readonly now: Date;
  readonly manifest: Manifest | undefined;
  readonly updated: Date | undefined;
  readonly uptime: number;
  readonly beat: { readonly at: number; readonly running: boolean } | undefined;
  readonly free: number;
  readonly tally: Tally;
}

/** The state of a kiosk, of what is known on its machine. */
export const kioskState = ({ name, now, manifest, updated, uptime, beat, free, tally }: Known): KioskState => ({
  schema: 1,
  name,
  at: now.toISOString(),
  version: manifest?.version ?? '',
  sequence: manifest?.sequence ?? 0,
  created: manifest?.created ?? '',
  updated: updated?.toISOString() ?? '',
  expires: manifest?.expires ?? '',
  uptime: Math.round(uptime),
  seen: beat === undefined ? '' : new Date(beat.at).toISOString(),
  running: beat?.running ?? false,
  free,
  today: tally,
});
