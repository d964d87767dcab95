import type { PrinterState } from './printer.ts';

/** A print that waits; times are of a clock that nobody sets, in milliseconds. */
export interface WaitingPrint {
  readonly id: string;
  /** Since when neither it nor anything before it has come out. */
  readonly since: number;
  /** Whether whoever wanted it has gone. */
  readonly isLeft: boolean;
}

/** A printer begins within so long; until then a print is not stuck. */
const START = 9000;

/** What has not come out by then would come out before somebody else. */
const PATIENCE = 120_000;

/** Prints that wait, by the answer of `lpstat -o`. */
export const waitingIn = (answer: string): string[] =>
  [...answer.matchAll(/^(kiosk-\d+)\s/gm)].map(([, id = '']) => id);

/** The queue at a moment, of what was known of it before. */
export function queueOf(known: readonly WaitingPrint[], ids: readonly string[], now: number): WaitingPrint[] {
  const hasMoved = known.some(({ id }) => !ids.includes(id));
  return ids.map((id) => {
    const before = known.find((print) => print.id === id);
    return { id, since: before && !hasMoved ? before.since : now, isLeft: before?.isLeft ?? false };
  });
}

/** Whether a print should have come out by now. */
export const isStuck = (queue: readonly WaitingPrint[], now: number): boolean =>
  queue.some(({ since }) => now - since >= START);

/** Prints that nobody is to find in the printer any more. */
export const strayIn = (queue: readonly WaitingPrint[], state: PrinterState, now: number): string[] =>
  queue
    .filter(({ since, isLeft }) => now - since >= PATIENCE || (isLeft && (state === 'off' || state === 'out-of-paper')))
    .map(({ id }) => id);
