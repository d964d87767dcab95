import { writeFileSync } from 'node:fs';
import type { Tally } from '../../kiosk/device/tally.ts';
import { emptyTally } from '../../kiosk/device/tally.ts';
import { Session } from '../../kiosk/device/program/session.ts';

// The device's own session, on the screen of a test. What it says goes to its output, a line each.

const { command, url, socket, folder, extra, hasShortcuts } = JSON.parse(process.argv[2] ?? '{}') as Record<
  string,
  string
> & { extra: string[]; hasShortcuts: boolean };

let tally: Tally = emptyTally('');
writeFileSync(`${folder ?? ''}/pid`, String(process.pid));
await new Session({
  browser: {
    command: command ?? '',
    home: `${folder ?? ''}/home`,
    url: url ?? '',
    prints: true,
    pointer: false,
    extra,
  },
  socket: socket ?? '',
  folder: folder ?? '',
  tally: { read: () => tally, write: (next) => (tally = next) },
  isOnTrial: () => false,
  beaten: ({ version, running }) => console.log(!running ? 'end' : version === '' ? 'begin' : 'beat'),
  alive: () => undefined,
  say: (key) => console.log(key),
  hasShortcuts,
}).run();
