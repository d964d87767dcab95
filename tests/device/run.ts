import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { printerState } from '../../kiosk/device/printer.ts';
import { waitingIn } from '../../kiosk/device/queue.ts';
import { Machine } from './machine.ts';
import { keyLine, publish, remove, siteOf } from './releases.ts';

// Installs the package on a bare Debian 12, starts that machine, and tries what a year in a hall may bring.

const FOLDER = process.env['DEVICE_FOLDER'] ?? '/var/tmp/rozcestnik-device';
const NEEDS = { debootstrap: 'debootstrap', 'systemd-nspawn': 'systemd-container', nsenter: 'util-linux' };

function skip(reason: string): never {
  console.log(`Skipped: ${reason}`);
  process.exit(0);
}

const lacking = () =>
  Object.entries(NEEDS).filter(([command]) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);

if (process.platform !== 'linux' || process.getuid?.() !== 0) skip('a machine in a folder needs Linux and root.');
if (lacking().length > 0)
  spawnSync('apt-get', ['install', '-y', '-qq', ...lacking().map(([, name]) => name)], { stdio: 'inherit' });
if (lacking().length > 0)
  skip(
    `not here and not to be installed: ${lacking()
      .map(([command]) => command)
      .join(', ')}.`,
  );

let failures = 0;
function check(name: string, isSo: boolean, words = ''): void {
  if (!isSo) failures += 1;
  console.log(`  ${isSo ? 'ok    ' : 'FAILED'}  ${name}${words === '' ? '' : `: ${words.trim().slice(-600)}`}`);
}

const made: string[] = [];
const temporary = (folder: string) => {
  made.push(folder);
  return folder;
};

const site = temporary(siteOf('v1'));
spawnSync('npm', ['run', '-s', 'build:deb'], { stdio: 'inherit', env: { ...process.env, OUT_DIR: site } });
const deb = readdirSync(site).find((name) => name.endsWith('.deb')) ?? '';

console.log('\nA bare Debian 12');
const machine = new Machine(process.env['DEVICE_BASE'] ?? join(FOLDER, 'base'), join(FOLDER, 'machine'));
machine.put(join(site, deb), 'root/kiosk.deb');
const installed = machine.inFolder(
  'apt-get update -qq && apt-get install -y -qq --no-install-recommends systemd-sysv dbus iproute2 xvfb && apt-get install -y -qq --no-install-recommends /root/kiosk.deb',
);
check('apt install ./rozcestnik-kiosk_*.deb', installed.status === 0, installed.status === 0 ? '' : installed.out);
check('dpkg finds nothing wrong', machine.inFolder('dpkg --audit; dpkg -V rozcestnik-kiosk').out === '');
const verified = machine.inFolder('systemd-analyze verify --man=no /usr/lib/systemd/system/rozcestnik-kiosk*');
check('systemd-analyze verify', verified.status === 0 && !verified.out.includes('rozcestnik'), verified.out);
const policy = machine.inFolder('stat -c "%U:%G %a" /etc/chromium/policies/managed/rozcestnik-kiosk.json').out.trim();
check('the policy belongs to root', policy === 'root:root 644', policy);
check(
  'nobody can log in on the screen',
  machine.inFolder('readlink /etc/systemd/system/getty@.service').out.trim() === '/dev/null',
);
check(
  'its users have no shell',
  !machine
    .inFolder('grep ^rozcestnik /etc/passwd')
    .out.split('\n')
    .some((line) => line !== '' && !line.endsWith('nologin')),
);

console.log('\nThe machine is started (its screen is one in memory)');
machine.write('etc/rozcestnik-kiosk/kiosk.conf', `name = test\nlanguage = en\nupdate-key = ${keyLine}\n`);
machine.write(
  'etc/systemd/system/rozcestnik-kiosk-screen.service.d/test.conf',
  '[Service]\nExecStart=\nExecStart=/usr/bin/Xvfb :0 -screen 0 1080x1920x24 -nolisten tcp -noreset -auth /run/rozcestnik-kiosk-screen/cookie\n',
);
await machine.start();

const beat = () =>
  JSON.parse(machine.run('cat /run/rozcestnik-kiosk/beat.json 2>/dev/null').out || '{}') as {
    version?: string;
    at?: number;
  };

/** Waits for a heartbeat later than a moment; gives the seconds, or nothing. */
async function beatAfter(moment: number, version?: string, seconds = 60): Promise<number | undefined> {
  const begun = Date.now();
  while (Date.now() - begun < seconds * 1000) {
    await wait(250);
    const last = beat();
    if ((last.at ?? 0) > moment && (version === undefined || last.version === version))
      return ((last.at ?? 0) - moment) / 1000;
  }
  return undefined;
}

try {
  check('a page is shown and its heart beats', (await beatAfter(0, 'v1', 120)) !== undefined);
  const failed = machine.run("systemctl list-units --failed --no-legend 'rozcestnik*'").out;
  check('no unit has failed', failed === '', failed);
  const ports = machine
    .run('awk \'$4 == "0A" { print $2 }\' /proc/net/tcp')
    .out.trim()
    .split('\n')
    .filter((one) => !one.startsWith('0100007F'));
  check('nothing listens to the network', ports.join('') === '', ports.join(' '));
  machine.run(
    'ip link add out0 type dummy || ip link add out0 type veth peer name out1; ip link set out1 up; ip addr add 192.0.2.2/24 dev out0; ip link set out0 up',
  );
  const call = "require('net').connect(443,'192.0.2.9').on('error',(e)=>console.log(e.code))";
  for (const user of ['rozcestnik-kiosk', 'rozcestnik-web', 'rozcestnik-update']) {
    const answer = machine.run(`setpriv --reuid=${user} --clear-groups timeout 4 node -e "${call}"`).out.trim();
    check(`the firewall keeps ${user} in`, answer === 'ECONNREFUSED', answer);
  }
  const writable = machine.run(
    'systemctl show rozcestnik-kiosk-browser -p ProtectSystem -p NoNewPrivileges -p CapabilityBoundingSet --value',
  ).out;
  check(
    'the browser has no rights to lose',
    /^\s*strict[^]*yes|yes[^]*strict/.test(writable.trim()),
    writable.replaceAll('\n', ' '),
  );

  console.log('\nWhat may happen in the hall');
  for (const [name, script, most] of [
    ['the browser is killed', 'kill -9 $(pgrep -o -u rozcestnik-kiosk chromium)', 15],
    ['the browser hangs', 'kill -STOP $(pgrep -u rozcestnik-kiosk chromium)', 20],
    ['who watches over it is killed', 'kill -9 $(systemctl show -p MainPID --value rozcestnik-kiosk-browser)', 15],
    ['the web server is killed', 'kill -9 $(systemctl show -p MainPID --value rozcestnik-kiosk-web)', 15],
    ['the screen is killed', 'kill -9 $(systemctl show -p MainPID --value rozcestnik-kiosk-screen)', 20],
  ] as const) {
    const moment = Date.now();
    machine.run(script);
    const took = await beatAfter(moment + 4000);
    check(
      name,
      took !== undefined,
      `page back ${took === undefined ? 'never' : `${(took + 4).toFixed(1)} s`} after (aim ${most} s)`,
    );
  }

  console.log('\nUpdates');
  const bring = (version: string, sequence: number, beats = true, isOpen = true) => {
    const out = temporary(`/tmp/rozcestnik-device-${version}`);
    remove(out);
    publish(temporary(siteOf(version, beats, isOpen)), sequence, out);
    machine.put(out, `srv/${version}`);
  };
  const current = () => machine.run('readlink /var/lib/rozcestnik-kiosk/current').out.trim();
  const update = (version: string) => machine.run(`rozcestnik-kiosk update /srv/${version}`);
  const base = Math.floor(Date.now() / 1000) + 100;

  bring('v2', base);
  for (let i = 1; i <= 8; i++) {
    machine.run(`timeout -s KILL ${(i * 0.15).toFixed(2)} rozcestnik-kiosk update /srv/v2`);
    const answer = machine
      .run('node -e "fetch(\'http://127.0.0.1:8080/\').then((r)=>r.text()).then((t)=>console.log(t.length))"')
      .out.trim();
    check(
      `killed after ${(i * 0.15).toFixed(2)} s, a page is served`,
      Number(answer) > 100,
      `${answer} bytes of ${current()}`,
    );
  }
  const second = update('v2');
  check(
    'a newer release is shown',
    current() === `releases/${base}` && (await beatAfter(Date.now() - 5000, 'v2')) !== undefined,
    second.out,
  );
  check('an older one is refused', update('v2').out.includes('Nothing new'));
  bring('v3', base + 1, false);
  const ill = update('v3');
  check('one whose page has no heartbeat makes place for the one before', current() === `releases/${base}`, ill.out);
  check('and is not taken again', update('v3').out.includes('has not worked here before'));
  bring('v4', base + 2);
  machine.run('cd /srv/v4 && f=$(find objects -type f | head -1) && rm $f && ln -s /etc/shadow $f');
  check('a link on the stick is not followed', update('v4').out.includes('is a link or a device'));
  bring('v5', base + 3);
  machine.run("sed -i 's/v5/v6/' /srv/v5/manifest.json");
  check('a changed manifest is refused', update('v5').out.includes('signature does not hold'));
  check('and the old release goes on', current() === `releases/${base}` && (await beatAfter(Date.now())) !== undefined);

  bring('v7', base + 4);
  // No stick can be plugged into a folder: what its unit mounts is one, by the same commands.
  const usb = 'rozcestnik-kiosk-usb@';
  machine.run(
    `sed -e '/dev-%i/d' -e 's|-o ro,|-o bind,ro,|; s|/dev/%I|/srv/v7|' /usr/lib/systemd/system/${usb}.service > /run/systemd/system/${usb}.service && systemctl daemon-reload`,
  );
  machine.run(`systemctl start ${usb}stick`);
  const told = machine.run(`journalctl -o cat -u ${usb}stick`).out;
  check('a release comes from a stick', current() === `releases/${base + 4}`, told);
  const mounted = machine.run('grep kiosk-usb /proc/self/mounts').out;
  check('which is let go', mounted === '', mounted);

  const untilDark = async () => {
    for (let i = 0; i < 60 && machine.run('pgrep -u rozcestnik-kiosk chromium').status === 0; i++) await wait(1000);
    return machine.run('pgrep -u rozcestnik-kiosk chromium').status !== 0;
  };
  bring('v8', base + 5, true, false);
  const closing = update('v8');
  check('a release that closes the hall ends the browser', await untilDark(), closing.out);
  bring('v9', base + 6, true, false);
  const dark = update('v9');
  const well = machine.run('cat /var/lib/rozcestnik-kiosk/state.json').out;
  check(
    'a release that comes to a closed hall is tried out in the dark',
    well.includes(`"well":${base + 6}`),
    dark.out + well,
  );
  check('and then there is no browser again', await untilDark());

  console.log('\nPaper');
  const visitor = 'setpriv --reuid=rozcestnik-kiosk --regid=rozcestnik-kiosk --clear-groups env LC_ALL=C';
  machine.run('lpadmin -p kiosk -E -v ipp://192.0.2.9/ipp/print -m raw -o printer-error-policy=retry-job');
  const sent = machine.run(`${visitor} lp -d kiosk /etc/hostname`).out;
  const queue = () => waitingIn(machine.run(`${visitor} lpstat -o kiosk`).out);
  const [print = ''] = queue();
  check('a print waits for a printer that is off', print !== '', sent);
  await wait(5000);
  const answer = machine.run(`${visitor} lpstat -l -p kiosk`).out;
  check('of which CUPS says so', printerState(answer, true) === 'off', answer);
  check('who printed may cancel it', machine.run(`${visitor} cancel ${print}`).status === 0 && queue().length === 0);

  machine.run('mv /var/lib/rozcestnik-kiosk/current /root/current');
  const sorry = machine.run('node -e "fetch(\'http://127.0.0.1:8080/\').then((r)=>r.text()).then(console.log)"').out;
  check('without any release a page says so', sorry.includes('Kiosk teď nefunguje'), sorry.slice(0, 200));
  machine.run('mv /root/current /var/lib/rozcestnik-kiosk/current');

  console.log('\nThe state for the town');
  machine.run('systemctl start rozcestnik-kiosk-report');
  const state = machine.run('cat /var/lib/rozcestnik-kiosk/kiosk-state.json').out;
  check('is written', (JSON.parse(state || '{}') as { version?: string }).version === 'v9', state);

  console.log('\nRemoval');
  check('apt purge', machine.run('DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq rozcestnik-kiosk').status === 0);
  const left = machine.run(
    'find /etc /var/lib -path "*rozcestnik*" ! -path "*dpkg*" ! -path "*screen.service.d*" | head; readlink /etc/systemd/system/getty@.service',
  ).out;
  check('leaves nothing behind', left === '', left);
} finally {
  await machine.end();
  for (const folder of made) remove(folder);
  remove(machine.root);
}
console.log(failures === 0 ? '\nAll of it holds.' : `\n${failures} do not hold.`);
process.exit(failures === 0 ? 0 : 1);
