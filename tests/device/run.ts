import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beatAfter } from './beat.ts';
import { check, failed } from './check.ts';
import { Machine } from './machine.ts';
import { tryPaper } from './paper.ts';
import { keyLine, remove, removeMade, siteOf } from './releases.ts';
import { tryUpdates } from './updates.ts';

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

const site = siteOf('v1');
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

try {
  check('a page is shown and its heart beats', (await beatAfter(machine, 0, 'v1', 120)) !== undefined);
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
    const took = await beatAfter(machine, moment + 4000);
    check(
      name,
      took !== undefined,
      `page back ${took === undefined ? 'never' : `${(took + 4).toFixed(1)} s`} after (aim ${most} s)`,
    );
  }

  await tryUpdates(machine);
  await tryPaper(machine);

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
  removeMade();
  remove(machine.root);
}
console.log(failed() === 0 ? '\nAll of it holds.' : `\n${failed()} do not hold.`);
process.exit(failed() === 0 ? 0 : 1);
