import { expect, it } from 'vitest';
import { printerState } from './printer.ts';

const IDLE = 'printer kiosk is idle.  enabled since Tue 24 Nov 2026 09:00:00 AM CET\n';
const BUSY = 'printer kiosk now printing kiosk-7.  enabled since Tue 24 Nov 2026 09:00:00 AM CET\n';

it.each([
  ['is ready when it is idle', `${IDLE}\tForm mounted:\n\tAlerts: none\n`, 'ready', 'ready'],
  ['is ready while it prints', `${BUSY}\tAlerts: none\n`, 'ready', 'ready'],
  ['has no paper', `${BUSY}\tAlerts: media-empty-error\n`, 'out-of-paper', 'unknown'],
  ['says so without a severity', `${BUSY}\tAlerts: toner-low-warning media-needed\n`, 'out-of-paper', 'unknown'],
  ['has another tray', `${BUSY}\tAlerts: media-empty-warning input-tray-missing-report\n`, 'ready', 'ready'],
  ['will need ink', `${BUSY}\tAlerts: marker-supply-empty-warning\n`, 'ready', 'ready'],
  ['has paper that is stuck', `${BUSY}\tAlerts: media-jam-error\n`, 'out-of-paper', 'unknown'],
  ['is switched off', `${BUSY}\tAlerts: offline-report\n`, 'off', 'unknown'],
  ['does not answer', `${BUSY}\tAlerts: connecting-to-device\n`, 'off', 'unknown'],
  ['is being called', `${BUSY}\tConnecting to printer.\n\tAlerts: none\n`, 'off', 'ready'],
  ['cannot be found', `${BUSY}\tThe printer is not responding.\n\tAlerts: none\n`, 'off', 'ready'],
  ['prints a page', `${BUSY}\tSpooling job, 50% complete.\n\tAlerts: none\n`, 'ready', 'ready'],
  ['is named like its troubles', `${BUSY}\tDescription: offline\n\tAlerts: none\n`, 'ready', 'ready'],
  ['was stopped', 'printer kiosk disabled since Tue 24 Nov 2026 -\n\tpaused\n', 'off', 'off'],
  ['is not there', 'lpstat: Invalid destination name in list "kiosk".\n', 'off', 'off'],
  ['is not there at all', '', 'off', 'off'],
  ['says what nobody knows', 'printer kiosk ponders.\n\tAlerts: none\n', 'unknown', 'unknown'],
] as const)('a printer that %s, when a print is stuck and when none is', (_, answer, stuck, free) => {
  expect([printerState(answer, true), printerState(answer, false)]).toEqual([stuck, free]);
});
