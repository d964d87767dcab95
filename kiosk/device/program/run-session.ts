import { spawn } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { realDisk } from '../../update/disk.ts';
import { isOnTrial } from '../../update/settle.ts';
import type { Settings } from '../generated.ts';
import { ORIGIN, PLACES } from '../places.ts';
import type { Tally } from '../tally.ts';
import { emptyTally } from '../tally.ts';
import type { Say } from '../words/say.ts';
import { textOf } from './files.ts';
import { Session } from './session.ts';

function readTally(): Tally {
  try {
    return JSON.parse(readFileSync(PLACES.tally, 'utf8')) as Tally;
  } catch {
    return emptyTally('');
  }
}

/** A file that others read while it is written. */
function write(path: string, value: unknown): void {
  try {
    writeFileSync(`${path}.new`, JSON.stringify(value));
    renameSync(`${path}.new`, path);
  } catch {
    // A disk that is full must not stop the kiosk.
  }
}

/** `rozcestnik-kiosk session`: what `rozcestnik-kiosk-browser.service` runs. */
export function runSession({ conf, kiosk }: Settings, say: Say): void {
  process.umask(0o022);
  let told = 0;
  let seen = Date.now();
  void new Session({
    browser: {
      command: '/usr/bin/chromium',
      home: `${PLACES.run}/home`,
      url: new URL(kiosk.startPage, ORIGIN).href,
      prints: conf.printer !== undefined && kiosk.printing.paper !== 'none',
      pointer: conf.pointer,
      extra: (textOf('/etc/rozcestnik-kiosk/switches') ?? '').split(/\s+/).filter((one) => one.startsWith('--')),
    },
    socket: PLACES.socket,
    folder: PLACES.run,
    opening: kiosk.opening,
    rotate: conf.rotate,
    tally: { read: readTally, write: (tally) => write(PLACES.tally, tally) },
    isOnTrial: () => isOnTrial({ disk: realDisk, root: PLACES.releases }),
    beaten: (beat) => {
      if (beat.version !== '') seen = Date.now();
      write(PLACES.beat, { ...beat, at: seen });
    },
    alive: () => {
      if (process.env['NOTIFY_SOCKET'] === undefined || Date.now() - told < 5000) return;
      told = Date.now();
      spawn('systemd-notify', ['--ready', 'WATCHDOG=1'], { stdio: 'ignore' }).on('error', () => undefined);
    },
    say: (key, params) => console.log(say(key, params)),
  }).run();
}
