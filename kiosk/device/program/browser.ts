import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser is started with. */
export interface BrowserSettings {
  readonly command: string;
  /** Folder in memory that is emptied before each start. */
  readonly home: string;
  readonly url: string;
  readonly prints: boolean;
  readonly pointer: boolean;
  /** More switches, for a test. */
  readonly extra?: readonly string[];
}

const SWITCHES = [
  '--kiosk',
  '--incognito',
  '--no-first-run',
  '--no-default-browser-check',
  '--noerrdialogs',
  '--ozone-platform=x11',
  '--window-position=0,0',
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--hide-crash-restore-bubble',
  '--disable-infobars',
  '--disable-breakpad',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
  '--password-store=basic',
  '--enable-speech-dispatcher',
  // A warning must be heard also by who has not touched the screen.
  '--autoplay-policy=no-user-gesture-required',
  '--disk-cache-size=67108864',
];

/** A process with all that it starts, which ends together. */
function start(command: string, args: readonly string[], home: string): ChildProcess {
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_DATA_HOME: join(home, 'data'),
  };
  const child = spawn(command, args, { env, stdio: 'ignore', detached: true });
  // A command that is not there ends at once, and whoever watches starts it again.
  child.on('error', () => child.emit('exit'));
  return child;
}

/** Ends a process and all that it started. */
export function stop(child: ChildProcess | undefined): void {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

/** Starts the browser with an empty profile. */
export function startBrowser({ command, home, url, prints, extra = [] }: BrowserSettings): ChildProcess {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const args = [
    ...SWITCHES,
    `--user-data-dir=${join(home, 'profile')}`,
    ...(prints ? ['--kiosk-printing'] : []),
    ...extra,
  ];
  return start(command, [...args, url], home);
}

/** Starts the window manager: no titles, no menus, and none of the shortcuts that it comes with. */
export function startWindowManager(folder: string, pointer: boolean): ChildProcess {
  const shortcuts = join(folder, 'no-shortcuts');
  writeFileSync(shortcuts, '# none\n');
  const yesOrNo = pointer ? 'yes' : 'no';
  const args = ['-use_titlebar', 'no', '-use_cursor', yesOrNo, '-use_dialog_mode', 'static', '-kbdconfig', shortcuts];
  return start('matchbox-window-manager', args, folder);
}
