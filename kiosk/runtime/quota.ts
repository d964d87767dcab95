/** What the device says of its printer; `unknown` when nobody answers. */
export type PrinterState = 'ready' | 'out-of-paper' | 'off' | 'unknown';

/** What is known before a page is printed. */
export interface PrintRequest {
  readonly paper: 'none' | 'a4' | 'receipt';
  /** Prints of this visitor, and the most that one may have. */
  readonly session: number;
  readonly perSession: number;
  /** Prints of today, and the most that a day may have. */
  readonly today: number;
  readonly perDay: number;
  readonly state: PrinterState;
}

/** Whether a page may be printed, or why not. */
export type Verdict = 'print' | 'unsure' | 'none' | 'session' | 'day' | 'paper' | 'off';

/** Decides about a print: what a visitor can do nothing about comes first. */
export function verdictOn(request: PrintRequest): Verdict {
  const { paper, session, perSession, today, perDay, state } = request;
  if (paper === 'none') return 'none';
  if (state === 'off') return 'off';
  if (state === 'out-of-paper') return 'paper';
  if (today >= perDay) return 'day';
  if (session >= perSession) return 'session';
  return state === 'ready' ? 'print' : 'unsure';
}
