import { parseConf, STRICT } from '../conf.ts';
import type { Settings } from '../generated.ts';
import { PLACES } from '../places.ts';
import { readKioskFile } from '../read-kiosk-file.ts';
import { trustOf } from '../trust.ts';
import { sayer } from '../words/say.ts';
import { configure, unconfigure } from './configure.ts';
import { cookie } from './cookie.ts';
import { textOf } from './files.ts';
import { allowHosts } from './hosts.ts';
import { currentState, report } from './report.ts';
import { runSession } from './run-session.ts';
import { back, unpack, update } from './update.ts';

// What `rozcestnik-kiosk` does on a device. Units call it, and so does the town's IT.

const { conf, problems } = parseConf(textOf(PLACES.conf) ?? '');
const kiosk = readKioskFile(textOf(`${PLACES.releases}/current/site/kiosk.json`));
const settings: Settings = { conf, kiosk };
const say = sayer(conf.language);

/** What handles releases does so as the user to whom they belong, whoever asked. */
function asUpdater(): void {
  if (process.getuid?.() !== 0) return;
  process.setgroups?.([]);
  process.setgid?.('rozcestnik-update');
  process.setuid?.('rozcestnik-update');
}

const COMMANDS: Readonly<Record<string, (argument?: string) => boolean | undefined | Promise<boolean | undefined>>> = {
  session: () => {
    runSession(settings, say);
    return undefined;
  },
  cookie: () => {
    cookie();
    return true;
  },
  configure: () => {
    for (const { line, text } of problems) console.error(say('conf.problem', { file: PLACES.conf, line, text }));
    for (const key of trustOf(conf.keys).unreadable) console.error(say('conf.badKey', { key: key.slice(0, 60) }));
    configure(settings, say);
    return true;
  },
  unconfigure: () => {
    unconfigure({ conf: STRICT, kiosk });
    return true;
  },
  allow: async () => {
    await allowHosts([conf.updateUrl ?? kiosk.updateUrl, conf.fleetUrl ?? kiosk.fleetUrl]);
    return true;
  },
  update: (folder) => {
    asUpdater();
    return update(settings, folder, say);
  },
  unpack: () => {
    asUpdater();
    return unpack(say);
  },
  back: () => {
    asUpdater();
    return back(say);
  },
  report: () => {
    asUpdater();
    return report(settings, say);
  },
  state: () => {
    console.log(JSON.stringify(currentState(settings), undefined, 2));
    return true;
  },
};

const [command = '', argument] = process.argv.slice(2);
const run = COMMANDS[command];
if (run) {
  const isFine = await run(argument);
  // A session goes on.
  if (isFine !== undefined) process.exitCode = isFine ? 0 : 1;
} else {
  console.error(say('usage', { commands: Object.keys(COMMANDS).join(', ') }));
  process.exitCode = 2;
}
