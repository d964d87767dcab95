import { spawnSync } from 'node:child_process';
import { kioskFolder } from '../fixtures/kiosk.ts';
import type { Attempt } from './attempts.ts';
import { LINKS, POINTER, SCRIPTS } from './attempts.ts';
import type { Verdict } from './judge.ts';
import { judge, judgeMany } from './judge.ts';
import { KEYS } from './keys.ts';
import { Rig } from './rig.ts';
import { seekTraces } from './traces.ts';

// Tries every known way out of the kiosk with real keys and clicks, under the production policy, and prints what came of each.

const NEEDS = {
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  chromium: 'chromium',
  'matchbox-window-manager': 'matchbox-window-manager',
  xprop: 'x11-utils',
  xwd: 'x11-apps',
  xmodmap: 'x11-xserver-utils',
};

const missing = () =>
  Object.entries(NEEDS).filter(([command]) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);

/** Ends because this machine cannot do it; says why. */
function skip(reason: string): never {
  console.log(`Skipped: ${reason}`);
  process.exit(0);
}

/** Makes sure of the tools, and of a name space in which `/etc/chromium` is ours. */
function prepare(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    skip('the policy of the browser of the system can be put in place only on Linux, as root.');
  if (missing().length > 0) {
    spawnSync('apt-get', ['update', '-qq']);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing().map(([, name]) => name)], {
      stdio: 'inherit',
    });
  }
  const lacking = missing();
  if (lacking.length > 0) skip(`not here and not to be installed: ${lacking.map(([command]) => command).join(', ')}.`);
  if (process.env['IN_NAME_SPACE'] !== undefined) return;
  // A network without a way out, and an empty /etc/chromium: gone when this ends.
  const script = 'ip link set lo up 2>/dev/null; mkdir -p /etc/chromium; mount -t tmpfs none /etc/chromium; exec "$@"';
  const args = ['-m', '-n', 'sh', '-c', script, 'sh', process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const { status } = spawnSync('unshare', args, { stdio: 'inherit', env: { ...process.env, IN_NAME_SPACE: '1' } });
  process.exit(status ?? 1);
}

prepare();
const only = process.argv[2];
const site = kioskFolder('escapes');
const port = Number(process.env['PORT'] ?? 4416);
const verdicts: Verdict[] = [];

function tell(verdict: Verdict): void {
  verdicts.push(verdict);
  console.log(`  ${verdict.isHeld ? 'held   ' : 'ESCAPED'}  ${verdict.name.padEnd(52)} ${verdict.words}`);
}

/** How many ways out are tried right after another. */
const TOGETHER = 12;

/** Tries one after another on a page; whatever changes it has a fresh one after it. */
async function series(
  rig: Rig,
  title: string,
  path: string,
  attempts: readonly Attempt[],
  first: Attempt['acts'] = [],
  mayChange = false,
): Promise<void> {
  console.log(`\n${title}`);
  const fresh = async () => {
    await rig.fresh(path);
    for (const act of first) await rig.act(act);
  };
  const quiet = attempts.filter(({ changesPage }) => changesPage !== true);
  if (quiet.length > 0) await fresh();
  for (let i = 0; i < quiet.length; i += TOGETHER)
    for (const verdict of await judgeMany(rig, quiet.slice(i, i + TOGETHER), fresh, mayChange)) tell(verdict);
  for (const attempt of attempts.filter(({ changesPage }) => changesPage === true)) {
    await fresh();
    tell(await judge(rig, attempt));
  }
}

// The attract screen goes at a touch of a language.
const WAKE: Attempt['acts'] = [{ tap: [180, 1810] }, { wait: 3000 }];

// What is offered while one writes goes at Escape, and should.
const WRITING = KEYS.slice(0, 60).map((one) => (one.name === 'Escape' ? { ...one, changesPage: true } : one));

const touch: Attempt['acts'] = [{ click: 1 }];

const SERIES: Readonly<Record<string, (rig: Rig) => Promise<void>>> = {
  keys: (rig) => series(rig, 'Keys on a page of the kiosk', '/', KEYS, WAKE),
  typing: (rig) =>
    series(rig, 'Keys while somebody writes', '/', WRITING, [
      ...WAKE,
      { tap: [400, 370] },
      { wait: 1200 },
      { type: 'dluhy' },
      { wait: 1500 },
    ]),
  pointer: (rig) => series(rig, 'Fingers and mice', '/', POINTER, WAKE),
  bare: (rig) =>
    series(
      rig,
      'Keys on a page without a guard, as while one is loading',
      '/__try/bare/0',
      KEYS.map(({ name, acts }) => ({ name, acts })),
      [],
      true,
    ),
  links: async (rig) => {
    console.log('\nLinks, were there such links');
    for (const [i, address] of LINKS.entries()) {
      await rig.goOn(`/__try/link/${i}`);
      tell(await judge(rig, { name: address, acts: touch, changesPage: true }));
    }
  },
  scripts: async (rig) => {
    console.log('\nScripts, were there such scripts');
    for (const [i, name] of Object.keys(SCRIPTS).entries()) {
      await rig.goOn(`/__try/script/${i}`);
      tell(await judge(rig, { name, acts: touch, changesPage: true }));
    }
  },
};

const starts: number[] = [];
for (const [name, run] of Object.entries(SERIES)) {
  if (only !== undefined && only !== name) continue;
  // Where no page stands guard, the session itself has taken the shortcuts from the keys; elsewhere the page must do alone.
  const rig = new Rig(site, port, { hasShortcuts: name !== 'bare' });
  try {
    await run(rig);
  } finally {
    rig.end();
    starts.push(...rig.starts);
  }
}
if (only === undefined || only === 'privacy') {
  console.log('\nTraces of a visitor');
  for (const verdict of await seekTraces(site, port + 1)) tell(verdict);
}
const escaped = verdicts.filter(({ isHeld }) => !isHeld);
const median = starts.sort((a, b) => a - b)[Math.floor(starts.length / 2)] ?? 0;
console.log(
  `\n${verdicts.length} ways out tried, ${escaped.length} escaped. From no browser to the first heartbeat here: ` +
    `${median.toFixed(1)} s, at most ${(starts.at(-1) ?? 0).toFixed(1)} s.`,
);
process.exit(escaped.length > 0 ? 1 : 0);
