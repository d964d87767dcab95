import { config, word } from './config.ts';
import { counters, keepCounters } from './counters.ts';
import { showDialog } from './dialog.ts';
import { NATIVE_PRINT } from './print-events.ts';
import type { PrinterState, Verdict } from './quota.ts';
import { verdictOn } from './quota.ts';
import { keepSession, session } from './session.ts';

interface Printer {
  readonly state: PrinterState;
  /** Prints of today by the device's count, which a restart of the browser does not lose. */
  readonly today: number;
}

async function askPrinter(): Promise<Printer> {
  try {
    const answer = await fetch('/printer.json', { cache: 'no-store', signal: AbortSignal.timeout(2000) });
    const { state, today } = (await answer.json()) as Partial<Printer>;
    const isKnown = state === 'ready' || state === 'out-of-paper' || state === 'off';
    return { state: isKnown ? state : 'unknown', today: typeof today === 'number' ? today : 0 };
  } catch {
    return { state: 'unknown', today: 0 };
  }
}

const REASONS = {
  none: 'printNone',
  session: 'printSession',
  day: 'printDay',
  paper: 'printPaper',
  off: 'printOff',
} as const;

function refuse(verdict: keyof typeof REASONS): void {
  // Whoever made the page ready for paper makes it as it was.
  dispatchEvent(new Event('afterprint'));
  showDialog({
    title: word('printSorry'),
    text: word(REASONS[verdict], { count: config.printing.perSession }),
    note: config.help,
    choices: [{ label: word('close'), isMain: true }],
  });
}

function count(): void {
  const counts = counters();
  keepCounters({ ...counts, prints: counts.prints + 1, today: counts.today + 1 });
  keepSession({ prints: (session()?.prints ?? 0) + 1 });
}

let isAsking = false;

async function decide(): Promise<Verdict> {
  const { paper, perSession, perDay } = config.printing;
  const { state, today } = await askPrinter();
  const mine = session()?.prints ?? 0;
  // The device hears of a print a moment later: the larger count is the right one.
  return verdictOn({ paper, session: mine, perSession, today: Math.max(today, counters().today), perDay, state });
}

/** Prints the page when there is paper for it, and says why when there is not. */
export async function printPage(): Promise<void> {
  // An impatient finger is one wish.
  if (isAsking) return;
  isAsking = true;
  try {
    const verdict = await decide();
    if (verdict !== 'print' && verdict !== 'unsure') {
      refuse(verdict);
      return;
    }
    count();
    (window as unknown as Record<symbol, () => void>)[NATIVE_PRINT]?.();
    showDialog({
      title: word('printing'),
      text: word(verdict === 'print' ? 'printingText' : 'printUnsure'),
      note: config.help,
      choices: [{ label: word('close'), isMain: true }],
    });
  } finally {
    isAsking = false;
  }
}
