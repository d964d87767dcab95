/** What the town's IT decides about one kiosk, in `/etc/rozcestnik-kiosk/kiosk.conf`. */
export interface Conf {
  /** Name under which this kiosk is known among others. */
  readonly name: string;
  /** Language of the journal. */
  readonly language: 'cs' | 'en' | 'uk';
  /** Public keys of which one signs releases. */
  readonly keys: readonly string[];
  /** Instead of what the town's settings say. */
  readonly updateUrl?: string;
  readonly fleetUrl?: string;
  /** Address of the printer as CUPS knows it. */
  readonly printer?: string;
  /** Whether a USB stick may bring a release. */
  readonly usbUpdates: boolean;
  /** Whether a keyboard that is plugged in works. */
  readonly keyboard: boolean;
  /** Whether there is a login on the screen. */
  readonly console: boolean;
  /** Whether a mouse pointer is seen. */
  readonly pointer: boolean;
  readonly rotate: 'normal' | 'left' | 'right' | 'inverted';
}

/** A line that is not understood. */
export interface ConfProblem {
  readonly line: number;
  readonly text: string;
}

/** The strict kiosk: what holds when the file says nothing. */
export const STRICT: Conf = {
  name: 'kiosk',
  language: 'cs',
  keys: [],
  usbUpdates: false,
  keyboard: false,
  console: false,
  pointer: false,
  rotate: 'normal',
};

const yesOrNo = (value: string) => ({ yes: true, no: false, ano: true, ne: false })[value];

const oneOf =
  <Value extends string>(...values: Value[]) =>
  (value: string) =>
    values.find((one) => one === value);

const secure = (value: string) => (URL.canParse(value) && new URL(value).protocol === 'https:' ? value : undefined);

/** Characters of the addresses that CUPS gives its printers. */
const printer = (value: string) => (/^[a-z][a-z0-9+.-]*:[\w/.:@%?=&+,~-]+$/i.test(value) ? value : undefined);

const READ = {
  name: (value: string) => (/^[\w.-]{1,60}$/.test(value) ? value : undefined),
  language: oneOf('cs', 'en', 'uk'),
  'update-url': secure,
  'fleet-url': secure,
  printer,
  'usb-updates': yesOrNo,
  keyboard: yesOrNo,
  console: yesOrNo,
  pointer: yesOrNo,
  rotate: oneOf('normal', 'left', 'right', 'inverted'),
} as const;

const camel = (key: string) => key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const isKey = (key: string): key is keyof typeof READ => Object.hasOwn(READ, key);

/**
 * Reads the file; a line that is not understood is told and leaves the strict default.
 *
 * @example parseConf('keyboard = yes').conf.keyboard // true
 */
export function parseConf(text: string): { readonly conf: Conf; readonly problems: readonly ConfProblem[] } {
  const problems: ConfProblem[] = [];
  const keys: string[] = [];
  const given: Record<string, unknown> = {};
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = /^([a-z-]+)\s*=\s*(.*)$/.exec(line) ?? [];
    // A name without a value is as if it were not there: that is how the file comes.
    if (value === '' && (isKey(key) || key === 'update-key')) continue;
    const read = key === 'update-key' ? value : isKey(key) ? READ[key](value) : undefined;
    if (read === undefined) problems.push({ line: i + 1, text: line });
    else if (key === 'update-key') keys.push(value);
    else given[camel(key)] = read;
  }
  return { conf: { ...STRICT, ...(given as Partial<Conf>), keys }, problems };
}
