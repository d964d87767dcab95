import { execFileSync } from 'node:child_process';
import type { Settings } from '../generated.ts';
import { knownHosts } from './hosts.ts';
import { realDisk } from '../../update/disk.ts';
import { folderSource } from '../../update/folder.ts';
import { httpsSource } from '../../update/https.ts';
import type { Delivery } from '../../update/install.ts';
import { install } from '../../update/install.ts';
import { Refusal } from '../../update/refusal.ts';
import { goBack, settle } from '../../update/settle.ts';
import { manifestAt, prune, sequenceAt } from '../../update/store.ts';
import { PLACES } from '../places.ts';
import { trustOf } from '../trust.ts';
import type { Say } from '../words/say.ts';
import { examiner } from './examine.ts';

const store = { disk: realDisk, root: PLACES.releases };

/** Whether somebody watches over a browser here; in a folder that is being installed, nobody does. */
function isWatched(): boolean {
  try {
    execFileSync('systemctl', ['is-active', '--quiet', 'rozcestnik-kiosk-browser.service']);
    return true;
  } catch {
    return false;
  }
}

async function settled(say: Say): Promise<boolean> {
  const sequence = sequenceAt(store, 'current');
  const outcome = await settle(store, examiner(manifestAt(store, sequence), isWatched));
  if (outcome.result === 'ill' || outcome.result === 'stuck') {
    console.error(say(`update.${outcome.result}`, { sequence, reason: outcome.reason }));
    return false;
  }
  if (outcome.result === 'unseen') console.log(say('update.unseen', { sequence }));
  return true;
}

async function bring(delivery: Delivery, say: Say): Promise<boolean> {
  try {
    const manifest = await install(store, delivery);
    if (!manifest) {
      console.log(say('update.same', { sequence: sequenceAt(store, 'current') }));
      return true;
    }
    console.log(say('update.shown', { sequence: manifest.sequence, version: manifest.version }));
    return await settled(say);
  } catch (error) {
    if (error instanceof Refusal) {
      console.error(say('update.refused', { reason: say(`refusal.${error.code}`, error.params) }));
      return false;
    }
    const { code = '', message } = error as NodeJS.ErrnoException;
    // What was begun makes room for the rest of the machine.
    if (code === 'ENOSPC') prune(store);
    console.error(say(code === 'ENOSPC' ? 'update.full' : 'update.failed', { reason: message }));
    return false;
  }
}

/** `rozcestnik-kiosk update [FOLDER]`: takes a newer release from the web server, or from a folder. */
export async function update({ conf, kiosk }: Settings, folder: string | undefined, say: Say): Promise<boolean> {
  // One that came with a package, or just before the power went off, has not been examined yet. Whatever is found, a newer
  // one may be there.
  await settled(say);
  const url = conf.updateUrl ?? kiosk.updateUrl;
  if (folder === undefined && url === undefined) {
    console.log(say('update.nowhere'));
    return true;
  }
  try {
    const { keys: trust, unreadable } = trustOf(conf.keys);
    for (const key of unreadable) console.error(say('conf.badKey', { key: key.slice(0, 60) }));
    if (trust.length === 0) throw new Refusal('noKeys');
    const source = folder === undefined ? httpsSource(url ?? '', { lookup: knownHosts }) : folderSource(folder);
    return await bring({ source, trust, now: new Date() }, say);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(say('update.refused', { reason: say(`refusal.${error.code}`, error.params) }));
    return false;
  }
}

/** `rozcestnik-kiosk unpack`: shows the release of the package, unless a newer one is there. */
export async function unpack(say: Say): Promise<boolean> {
  const source = folderSource(PLACES.packaged);
  try {
    const manifest = await install(store, { source, trust: 'package', now: new Date() });
    if (manifest) console.log(say('update.shown', { sequence: manifest.sequence, version: manifest.version }));
    return true;
  } catch (error) {
    if (
      error instanceof Refusal &&
      ['older', 'replaced', 'ill'].includes(error.code) &&
      sequenceAt(store, 'current') > 0
    ) {
      return true;
    }
    console.error(
      say('update.refused', {
        reason: error instanceof Refusal ? say(`refusal.${error.code}`, error.params) : String(error),
      }),
    );
    return false;
  }
}

/** `rozcestnik-kiosk back`: shows the release before, when a person says that this one is wrong. */
export function back(say: Say): boolean {
  const sequence = sequenceAt(store, 'current');
  const { result } = goBack(store, 'person');
  console.log(say(`update.${result}`, { sequence, reason: say('update.person') }));
  return result === 'ill';
}
