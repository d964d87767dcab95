import type { Opening } from '~/domain/calendar/opening.ts';
import { openingState } from '~/domain/calendar/opening.ts';

/** What a session is asked for: a screen that is lit, and a browser that runs. */
export interface Wanted {
  readonly light: boolean;
  readonly browser: boolean;
}

/**
 * What a moment asks for. The hall decides about the screen alone; a browser runs in the dark, too, for as long as nobody
 * knows whether the release that is shown is well.
 *
 * @example wantedAt(undefined, false, new Date()) // { light: true, browser: true }
 */
export function wantedAt(opening: Opening | undefined, isOnTrial: boolean, now: Date): Wanted {
  const light = !opening || openingState(opening, now).open;
  return { light, browser: light || isOnTrial };
}
