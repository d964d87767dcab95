import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from '../generated.ts';
import { generatedFiles, maskedUnits, printerCommands } from '../generated.ts';
import type { Say } from '../words/say.ts';
import { linkOf, textOf } from './files.ts';

const UNITS = '/etc/systemd/system';

/** Units that were masked by us and by nobody else. */
const NOTED = '/var/lib/rozcestnik-kiosk-masked';

/** Runs a command of the system; `false` when it failed or is not there. */
function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore', timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

/** Puts a file in its place when it says something else than before. */
function put(path: string, text: string | null): boolean {
  if (text === (textOf(path) ?? null)) return false;
  if (text === null) {
    rmSync(path, { force: true });
    return true;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text, { mode: 0o644 });
  renameSync(`${path}.new`, path);
  return true;
}

function mask(units: readonly string[]): boolean {
  const noted = existsSync(NOTED) ? readdirSync(NOTED) : [];
  let changed = false;
  for (const unit of noted.filter((one) => !units.includes(one))) {
    if (linkOf(`${UNITS}/${unit}`) === '/dev/null') rmSync(`${UNITS}/${unit}`);
    rmSync(`${NOTED}/${unit}`);
    changed = true;
  }
  mkdirSync(NOTED, { recursive: true });
  for (const unit of units) {
    if (lstatSync(`${UNITS}/${unit}`, { throwIfNoEntry: false })) continue;
    symlinkSync('/dev/null', `${UNITS}/${unit}`);
    writeFileSync(`${NOTED}/${unit}`, '');
    changed = true;
  }
  return changed;
}

/** Whether systemd runs here: in a folder that is being installed it does not. */
const isBooted = () => existsSync('/run/systemd/system');

/** `rozcestnik-kiosk configure`: makes the machine's files of the settings, and restarts what they change. */
export function configure(settings: Settings, say: Say): void {
  const changed = [...generatedFiles(settings)].filter(([path, text]) => put(path, text)).map(([path]) => path);
  const isMasked = mask(maskedUnits(settings));
  for (const path of changed) console.log(say('configure.changed', { path }));
  if (!isBooted()) return;
  const hasChanged = (part: string) => changed.some((path) => path.includes(part));
  if (isMasked || hasChanged('/systemd/')) run('systemctl', 'daemon-reload');
  if (hasChanged('timer.d')) run('systemctl', 'try-restart', 'rozcestnik-kiosk-restart.timer');
  if (hasChanged('/logind')) run('systemctl', 'try-reload-or-restart', 'systemd-logind.service');
  if (isMasked && !settings.conf.console) run('systemctl', 'stop', 'getty@tty1.service');
  if (hasChanged('/udev/')) run('udevadm', 'control', '--reload');
  if (hasChanged('xorg')) run('systemctl', 'try-restart', 'rozcestnik-kiosk-screen.service');
  // The printer is told each time: it may have been away when it was told before.
  for (const [command = '', ...args] of printerCommands(settings)) {
    if (!run(command, ...args) && args[0] !== '-x') console.error(say('configure.failed', { command }));
  }
  if (changed.length > 0) run('systemctl', 'try-restart', 'rozcestnik-kiosk-browser.service');
}

/** `rozcestnik-kiosk unconfigure`: what the package does before it is removed. */
export function unconfigure(settings: Settings): void {
  for (const path of generatedFiles(settings).keys()) {
    rmSync(path, { force: true });
    // Folders that hold nothing but our file go with it.
    if (dirname(path).endsWith('.timer.d')) rmSync(dirname(path), { recursive: true, force: true });
  }
  mask([]);
  rmSync(NOTED, { recursive: true, force: true });
  if (isBooted()) run('systemctl', 'daemon-reload');
}
