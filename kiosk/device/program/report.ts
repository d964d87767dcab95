import { lstatSync, statfsSync } from 'node:fs';
import { request } from 'node:https';
import { uptime } from 'node:os';
import { manifestAt, replaceFile, sequenceAt } from '../../update/store.ts';
import { realDisk } from '../../update/disk.ts';
import type { Settings } from '../generated.ts';
import { PLACES } from '../places.ts';
import type { KioskState } from '../state.ts';
import { kioskState } from '../state.ts';
import type { Tally } from '../tally.ts';
import { emptyTally, onDay } from '../tally.ts';
import type { Say } from '../words/say.ts';
import { textOf } from './files.ts';
import { knownHosts } from './hosts.ts';

const store = { disk: realDisk, root: PLACES.releases };

function json(path: string): unknown {
  try {
    return JSON.parse(textOf(path) ?? '');
  } catch {
    return undefined;
  }
}

/** The state of this machine. */
export function currentState({ conf }: Settings): KioskState {
  const sequence = sequenceAt(store, 'current');
  const { bavail, bsize } = statfsSync(PLACES.releases);
  return kioskState({
    name: conf.name,
    now: new Date(),
    manifest: manifestAt(store, sequence),
    updated: lstatSync(`${PLACES.releases}/current`, { throwIfNoEntry: false })?.mtime,
    uptime: uptime(),
    beat: json(PLACES.beat) as { at: number; running: boolean } | undefined,
    free: Math.floor((bavail * bsize) / 1e6),
    // On a quiet morning the last tally is still that of yesterday.
    tally: onDay((json(PLACES.tally) as Tally | undefined) ?? emptyTally(''), new Date().toLocaleDateString('sv')),
  });
}

const post = (url: string, body: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    request(url, { method: 'POST', headers, lookup: knownHosts, timeout: 20_000 }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('timeout', function (this: { destroy(error: Error): void }) {
        this.destroy(new Error('ETIMEDOUT'));
      })
      .on('error', reject)
      .end(body);
  });

/** `rozcestnik-kiosk report`: writes the state to a file and, when the town has a place for it, sends it there. */
export async function report(settings: Settings, say: Say): Promise<boolean> {
  const text = `${JSON.stringify(currentState(settings))}\n`;
  replaceFile(store, PLACES.state.slice(PLACES.releases.length + 1), text);
  const url = settings.conf.fleetUrl ?? settings.kiosk.fleetUrl;
  if (url === undefined) return true;
  const answer = await post(url, text).catch((error: unknown) => (error instanceof Error ? error.message : ''));
  if (typeof answer === 'number' && answer >= 200 && answer < 300) return true;
  console.error(say('report.failed', { reason: answer }));
  return false;
}
