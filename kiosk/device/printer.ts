/** What a page asks before it offers to print. */
export type PrinterState = 'ready' | 'out-of-paper' | 'off' | 'unknown';

/**
 * Reasons (RFC 8011, 5.4.12) for which paper or ink has to be brought. Of a warning or a report the printer says itself that
 * it goes on, and one without a severity is an error.
 */
const EMPTY = /^(media-empty|media-needed|media-jam|toner-empty|marker-supply-empty|input-tray-missing)(-error)?$/;

/** Reasons for which nobody prints; CUPS reports also a printer that does not answer at all. */
const GONE =
  /^(offline(-\w+)?|(connecting-to-device|shutdown|timed-out|paused|stopped|door-open|cover-open)(-error)?)$/;

/** What CUPS writes under the name of a printer that does not answer: a reason it gives for it only now and then. */
const SILENT =
  /^Connecting to printer|unreachable|not responding|not connected|is offline|may not exist|unable to (connect|contact|locate)/i;

/**
 * The state of the printer, by the answer of `lpstat -l -p` in English.
 *
 * CUPS hears of its printer only while it has something to print. What it says without a job that is stuck may be of long
 * ago, and to believe it would mean that nobody ever prints again.
 *
 * @example printerState('printer kiosk is idle.  enabled since …\n\tAlerts: none', false) // 'ready'
 */
export function printerState(answer: string, isStuck: boolean): PrinterState {
  const [first = '', second = ''] = answer.split('\n');
  if (!first.startsWith('printer ') || /\bdisabled\b/.test(first)) return 'off';
  const reasons =
    /^\s*Alerts:(.*)$/m
      .exec(answer)?.[1]
      ?.trim()
      .split(/[\s,]+/) ?? [];
  const isEmpty = reasons.some((reason) => EMPTY.test(reason));
  const isGone = reasons.some((reason) => GONE.test(reason));
  if (isStuck && isEmpty) return 'out-of-paper';
  if (isStuck && (isGone || SILENT.test(second.trim()))) return 'off';
  return /\b(idle|now printing)\b/.test(first) && !isEmpty && !isGone ? 'ready' : 'unknown';
}
