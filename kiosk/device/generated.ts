import { policyFor } from '../policies/policy.ts';
import type { Conf } from './conf.ts';
import type { KioskFile } from './kiosk-file.ts';
import { ORIGIN } from './places.ts';

/** Everything that two kiosks differ in. */
export interface Settings {
  readonly conf: Conf;
  readonly kiosk: KioskFile;
}

const NOTE = '# Made by rozcestnik-kiosk from kiosk.conf and the release that is shown. Changes here do not last.\n';

/** Logins on the screen, and what opens them. */
const LOGINS = ['getty@.service', 'autovt@.service', 'ctrl-alt-del.target', 'emergency.service', 'rescue.service'];

/** The policy of the browser, as a file. */
export const policyFile = ({ conf, kiosk }: Settings): string =>
  `${JSON.stringify(
    policyFor({
      origin: ORIGIN,
      startPage: kiosk.startPage,
      paper: conf.printer === undefined ? 'none' : kiosk.printing.paper,
    }),
    undefined,
    2,
  )}\n`;

const TURNS = {
  left: '0 -1 1 1 0 0 0 0 1',
  right: '0 1 0 -1 0 1 0 0 1',
  inverted: '-1 0 1 0 -1 1 0 0 1',
};

function xorg({ keyboard, rotate }: Conf): string {
  const noKeyboard = `
Section "InputClass"
  Identifier "no keyboard"
  MatchIsKeyboard "on"
  Option "Ignore" "on"
EndSection
`;
  // The session turns the picture, for a monitor here would have to be named as its output is.
  const turned = (matrix: string) => `
Section "InputClass"
  Identifier "turned touch"
  MatchIsTouchscreen "on"
  Option "CalibrationMatrix" "${matrix}"
EndSection
`;
  return `${NOTE}
Section "ServerFlags"
  Option "DontVTSwitch" "on"
  Option "DontZap" "on"
  Option "AllowMouseOpenFail" "on"
  Option "BlankTime" "0"
  Option "StandbyTime" "0"
  Option "SuspendTime" "0"
  Option "OffTime" "0"
EndSection
${keyboard ? '' : noKeyboard}${rotate === 'normal' ? '' : turned(TURNS[rotate])}`;
}

function udev({ keyboard, usbUpdates }: Conf): string {
  const noKeyboard =
    'ACTION!="remove", SUBSYSTEM=="input", ENV{ID_INPUT_KEYBOARD}=="1", ENV{LIBINPUT_IGNORE_DEVICE}="1"\n';
  const noStorage =
    'ACTION=="add", SUBSYSTEM=="usb", ENV{DEVTYPE}=="usb_interface", ATTR{bInterfaceClass}=="08", ATTR{authorized}="0"\n';
  const stick =
    'ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_LABEL}=="ROZCESTNIK", ENV{ID_FS_TYPE}=="vfat|exfat|ext4", ' +
    'TAG+="systemd", ENV{SYSTEMD_WANTS}+="rozcestnik-kiosk-usb@%k.service"\n';
  return `${NOTE}${keyboard ? '' : noKeyboard}${usbUpdates ? stick : noStorage}`;
}

const modprobe = ({ usbUpdates }: Conf) =>
  `${NOTE}${usbUpdates ? '' : 'install usb-storage /bin/false\ninstall uas /bin/false\n'}install firewire-sbp2 /bin/false\n`;

const calendar = (time: string) => `${NOTE}[Timer]\nOnCalendar=\nOnCalendar=*-*-* ${time}:00\n`;

/** What a session is begun with and no other file says, so that a change of it is seen and the session begins anew. */
const session = ({ conf, kiosk }: Settings) =>
  `${JSON.stringify({ language: conf.language, pointer: conf.pointer, opening: kiosk.opening })}\n`;

/** Files that a device makes of its settings: path → text; `null` for one that must not be there. */
export function generatedFiles(settings: Settings): Map<string, string | null> {
  const { conf, kiosk } = settings;
  return new Map([
    ['/etc/chromium/policies/managed/rozcestnik-kiosk.json', policyFile(settings)],
    ['/etc/X11/xorg.conf.d/90-rozcestnik-kiosk.conf', xorg(conf)],
    ['/etc/udev/rules.d/90-rozcestnik-kiosk.rules', udev(conf)],
    ['/etc/modprobe.d/rozcestnik-kiosk.conf', modprobe(conf)],
    ['/etc/rozcestnik-kiosk/session.json', session(settings)],
    ['/etc/systemd/system/rozcestnik-kiosk-restart.timer.d/time.conf', calendar(kiosk.restartAt)],
    [
      '/etc/systemd/logind.conf.d/rozcestnik-kiosk.conf',
      conf.console ? null : `${NOTE}[Login]\nNAutoVTs=0\nReserveVT=0\nHandlePowerKey=ignore\n`,
    ],
  ]);
}

/** Units that are masked, so that there is no login on the screen. */
export const maskedUnits = ({ conf }: Settings): readonly string[] => (conf.console ? [] : LOGINS);

/**
 * Pages that CUPS lets through for each print of the daily limit. The limit itself is held by the pages, which can say so;
 * CUPS counts paper, over any 24 hours, and drops a print without a word. It stops only what goes round the pages.
 */
const PAGES_PER_PRINT = 20;

/** Commands that tell CUPS of the printer, and of how many pages are too many for it. */
export function printerCommands({ conf, kiosk }: Settings): string[][] {
  const hush = ['cupsctl', 'PreserveJobHistory=No', 'PreserveJobFiles=No'];
  if (conf.printer === undefined || kiosk.printing.paper === 'none') return [['lpadmin', '-x', 'kiosk'], hush];
  const paper = kiosk.printing.paper === 'a4' ? 'media=iso_a4_210x297mm' : 'media=Custom.80x297mm';
  // A printer that was off for a while must not stay stopped until somebody comes.
  const retry = ['-o', 'printer-error-policy=retry-job'];
  const quota = ['-o', 'job-quota-period=86400', '-o', `job-page-limit=${kiosk.printing.perDay * PAGES_PER_PRINT}`];
  return [
    ['lpadmin', '-p', 'kiosk', '-E', '-v', conf.printer, '-m', 'everywhere', '-o', paper, ...quota, ...retry],
    ['lpadmin', '-d', 'kiosk'],
    hush,
  ];
}
