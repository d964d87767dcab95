import { expect, it } from 'vitest';
import { printerState } from './printer.ts';

const IDLE = 'printer kiosk is idle.  enabled since Tue 24 Nov 2026 09:00:00 AM CET\n';

it.each([
  ['is ready when it is idle', `${IDLE}\tForm mounted:\n\tAlerts: none\n`, 'ready'],
  ['is ready while it prints', 'printer kiosk now printing kiosk-7.  enabled since Tue\n\tAlerts: none\n', 'ready'],
  ['has no paper', `${IDLE}\tAlerts: media-empty-error\n`, 'out-of-paper'],
  ['has paper that is stuck', `${IDLE}\tAlerts: media-jam-warning\n`, 'out-of-paper'],
  ['is switched off', `${IDLE}\tAlerts: offline-report\n`, 'off'],
  ['was stopped', 'printer kiosk disabled since Tue 24 Nov 2026 -\n\tpaused\n', 'off'],
  ['is not there', 'lpstat: Invalid destination name in list "kiosk".\n', 'off'],
  ['is not there at all', '', 'off'],
  ['says what nobody knows', 'printer kiosk ponders.\n\tAlerts: none\n', 'unknown'],
] as const)('a printer %s', (_, answer, state) => expect(printerState(answer)).toBe(state));
