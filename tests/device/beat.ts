import { setTimeout as wait } from 'node:timers/promises';
import type { Machine } from './machine.ts';

const beatOf = (machine: Machine) =>
  JSON.parse(machine.run('cat /run/rozcestnik-kiosk/beat.json 2>/dev/null').out || '{}') as {
    version?: string;
    at?: number;
  };

/** Waits for a heartbeat later than a moment, in milliseconds; gives the seconds, or nothing. */
export async function beatAfter(
  machine: Machine,
  moment: number,
  version?: string,
  seconds = 60,
): Promise<number | undefined> {
  const begun = Date.now();
  while (Date.now() - begun < seconds * 1000) {
    await wait(250);
    const last = beatOf(machine);
    if ((last.at ?? 0) > moment && (version === undefined || last.version === version))
      return ((last.at ?? 0) - moment) / 1000;
  }
  return undefined;
}
