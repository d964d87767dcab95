/** What a page asks before it offers to print. */
export type PrinterState = 'ready' | 'out-of-paper' | 'off' | 'unknown';

/** Reasons of CUPS (RFC 8011) that mean that paper or ink has to be brought. */
const EMPTY = /\b(media-empty|media-needed|media-jam|toner-empty|marker-supply-empty|input-tray-missing)/;

const GONE = /\b(offline|connecting-to-device|shutdown|timed-out|paused|stopped|door-open|cover-open)/;

/**
 * The state of the printer, by the answer of `lpstat -l -p` in English.
 *
 * @example printerState('printer kiosk is idle.  enabled since …\n\tAlerts: none') // 'ready'
 */
export function printerState(answer: string): PrinterState {
  const [first = ''] = answer.split('\n');
  if (!first.startsWith('printer ')) return 'off';
  if (EMPTY.test(answer)) return 'out-of-paper';
  if (GONE.test(answer) || /\bdisabled\b/.test(first)) return 'off';
  return /\b(idle|now printing)\b/.test(first) ? 'ready' : 'unknown';
}
