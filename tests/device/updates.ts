import { setTimeout as wait } from 'node:timers/promises';
import { beatAfter } from './beat.ts';
import { check } from './check.ts';
import type { Machine } from './machine.ts';
import { publish, siteOf } from './releases.ts';

/** Brings releases of every kind to a machine. */
export async function tryUpdates(machine: Machine): Promise<void> {
  console.log('\nUpdates');
  const bring = (version: string, sequence: number, beats = true, isOpen = true) => {
    const out = `/tmp/rozcestnik-device-${version}`;
    publish(siteOf(version, beats, isOpen), sequence, out);
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
    current() === `releases/${base}` && (await beatAfter(machine, Date.now() - 5000, 'v2')) !== undefined,
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
  check(
    'and the old release goes on',
    current() === `releases/${base}` && (await beatAfter(machine, Date.now())) !== undefined,
  );

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
}
